import * as React from 'react';
import { type PageRefusal } from '../../../application/overview/pageView';
import { EmptyState } from './EmptyState';
import { FindingsNotice } from './FindingsNotice';

/** Props of {@link RefusedPage}. */
export interface RefusedPageProps {
  readonly refusal: PageRefusal;
  /** What is gone. */
  readonly title: string;
  readonly advice: string;
}

/** Why a page cannot be opened: its row is gone, or is broken and can be mended. */
export const RefusedPage: React.FunctionComponent<RefusedPageProps> = ({ refusal, title, advice }) =>
  refusal.code === 'rowBroken' ? (
    <FindingsNotice findings={[refusal.finding]} />
  ) : (
    <EmptyState iconName="Search" title={title} advice={advice} />
  );
