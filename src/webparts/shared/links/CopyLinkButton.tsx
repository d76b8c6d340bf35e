import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { placeOf, writePlace } from '../../../core/links/linkPlace';
import { later } from '../ui/later';
import { useTexts } from '../ui/texts';
import styles from './CopyLinkButton.module.scss';
import { type Linkable, useLinks } from './links';

const AddressField = later('address field', () =>
  import(/* webpackChunkName: 'address-field' */ './AddressField').then((part) => part.AddressField)
);

/** Props of {@link CopyLinkButton}. */
export interface CopyLinkButtonProps {
  readonly target: Linkable;
  /** What the target is called. */
  readonly title: string;
}

type Copying = 'idle' | 'copied' | 'refused';

/** Copies the address of what is shown; in Teams it opens Teams' own way of sharing. */
export const CopyLinkButton: React.FunctionComponent<CopyLinkButtonProps> = ({ target, title }) => {
  const texts = useTexts();
  const { addressOf, teams } = useLinks();
  const [copying, setCopying] = React.useState<Copying>('idle');
  const address = addressOf(target);
  const copy = (): void => {
    if (teams !== undefined) {
      teams.shareLink({ place: writePlace(placeOf(target)), label: title, address });
      return;
    }
    writeClipboard(address).then(
      () => setCopying('copied'),
      () => setCopying('refused')
    );
  };
  return (
    <span className={styles.copy}>
      <ActionButton
        className={styles.button}
        iconProps={{ iconName: 'Link' }}
        onClick={copy}
        title={texts['link.copyLabel'](title)}
      >
        {texts[teams === undefined ? 'link.copy' : 'link.share']}
      </ActionButton>
      <span role="status">{copying === 'copied' && texts['link.copied']}</span>
      {copying === 'refused' && <AddressField address={address} />}
    </span>
  );
};

/** Rejects where the browser gives no clipboard, as it does on a page without encryption. */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
