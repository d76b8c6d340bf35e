import { type ILinkProps, Link } from '@fluentui/react';
import * as React from 'react';
import { type Linkable, useLinks } from './links';

/** Props of {@link ThingLink}. */
export interface ThingLinkProps extends Pick<ILinkProps, 'id' | 'className' | 'underline'> {
  readonly target: Linkable;
}

/** A link to a thing, on this page or another, in the browser or in Teams. */
export const ThingLink: React.FunctionComponent<ThingLinkProps> = ({ target, children, ...props }) => {
  const { hrefOf, teams } = useLinks();
  const href = hrefOf(target);
  const isElsewhere = !href.startsWith('#');
  return (
    <Link
      {...props}
      href={href}
      // SharePoint's router would load the page anew.
      data-interception="off"
      onClick={(event) => {
        if (teams === undefined || !isElsewhere) return;
        // A tab that follows a link itself shows a whole SharePoint page in its frame.
        event.preventDefault();
        teams.openLink(href);
      }}
    >
      {children}
    </Link>
  );
};
