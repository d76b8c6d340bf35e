import * as React from 'react';
import { type OpenedGroup } from '../../application/reminder/openGroup';
import { type GroupServices } from './groupServices';

/** What every part of the page has at hand. */
export interface GroupPage {
  readonly opened: OpenedGroup;
  readonly services: GroupServices;
  readonly isNarrow: boolean;
  /** Calendar days back of what went out. */
  readonly days: number;
  readonly onDays: (days: number) => void;
  /** Fetches the page anew, after something was written. */
  readonly onReload: () => void;
}

const GroupPageContext = React.createContext<GroupPage | undefined>(undefined);

/** Gives the page to its parts. */
export const GroupPageProvider = GroupPageContext.Provider;

/** The page at hand. */
export function useGroupPage(): GroupPage {
  const page = React.useContext(GroupPageContext);
  if (page === undefined) throw new TypeError('A part of the group page stands outside of it.');
  return page;
}
