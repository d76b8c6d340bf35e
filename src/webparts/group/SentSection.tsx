import * as React from 'react';
import { type SentLine } from '../../application/reminder/openGroup';
import { later } from '../shared/ui/later';
import { useMore } from '../shared/ui/useMore';
import { useTexts } from '../shared/ui/texts';
import { WaitingFields } from '../shared/ui/WaitingFields';
import { GroupSection } from './GroupSection';
import { type SentFilter } from './SentFilters';
import { SentTable } from './SentTable';
import { useGroupPage } from './groupPage';

const SentFilters = later(
  'sent filters',
  () => import(/* webpackChunkName: 'group-choices' */ './SentFilters').then((part) => part.SentFilters),
  () => <WaitingFields count={4} />
);

const everything: SentFilter = { recipient: '', itemKey: '', day: '' };
const firstCount = 20;

function fits({ delivery, recipient }: SentLine, filter: SentFilter): boolean {
  return (
    (filter.recipient === '' || recipient === filter.recipient) &&
    (filter.itemKey === '' || delivery.itemKey === filter.itemKey) &&
    (filter.day === '' || delivery.day === filter.day)
  );
}

/** What went out and what did not, each with its reason, for any person, action and day. */
export const SentSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened } = useGroupPage();
  const { sent } = opened;
  const [filter, setFilter] = React.useState(everything);
  const shown = sent.filter((line) => fits(line, filter));
  const [first, more] = useMore(shown, firstCount);
  return (
    <GroupSection heading={texts['group.sent']} explanation={texts['group.sentExplanation']}>
      <SentFilters filter={filter} onChange={setFilter} />
      <p aria-live="polite">{texts['group.sentCount'](shown.length)}</p>
      {shown.length > 0 && <SentTable lines={first} />}
      {more}
    </GroupSection>
  );
};
