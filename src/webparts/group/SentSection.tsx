import * as React from 'react';
import { type SentLine } from '../../application/reminder/openGroup';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type NamedKey } from '../../core/overview/namedKey';
import { readDay } from '../../core/planTable/readDay';
import { later } from '../shared/ui/later';
import { useMore } from '../shared/ui/useMore';
import { WaitingFields } from '../shared/ui/WaitingFields';
import { GroupSection } from './GroupSection';
import { type SentFilter } from './SentFilters';
import { SentTable } from './SentTable';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';

const Silence = later(
  'silence',
  () => import(/* webpackChunkName: 'group-choices' */ './Silence').then((part) => part.Silence),
  () => <WaitingFields count={1} />
);
const SentFilters = later(
  'sent filters',
  () => import(/* webpackChunkName: 'group-choices' */ './SentFilters').then((part) => part.SentFilters),
  () => <WaitingFields count={4} />
);

const everything: SentFilter = { recipient: '', itemKey: '', day: '' };
const firstCount = 20;

function fits({ delivery, recipient }: SentLine, filter: SentFilter): boolean {
  // What is typed so far, and is no day yet, leaves nothing out.
  const day = readDay(filter.day);
  return (
    (filter.recipient === '' || recipient === filter.recipient) &&
    (filter.itemKey === '' || delivery.itemKey === filter.itemKey) &&
    (day === undefined || delivery.day === day)
  );
}

/** The action and day of a question that the planner can answer. */
function askedIn(
  { itemKey, day }: SentFilter,
  actions: readonly NamedKey[]
): { readonly actionKey: string; readonly day: CalendarDay } | undefined {
  const asked = readDay(day);
  return asked !== undefined && actions.some(({ key }) => key === itemKey)
    ? { actionKey: itemKey, day: asked }
    : undefined;
}

function recipientsOf(lines: readonly SentLine[]): readonly string[] {
  return [...new Set(lines.map(({ recipient }) => recipient))].filter((name) => name !== '');
}

/** What went out and what did not, each with its reason, for any person, action and day. */
export const SentSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened } = useGroupPage();
  const { sent } = opened;
  const [filter, setFilter] = React.useState(everything);
  const shown = sent.filter((line) => fits(line, filter));
  const [first, more] = useMore(shown, firstCount);
  const asked = askedIn(filter, opened.actions);
  const ofDay = sent.filter((line) => fits(line, { ...filter, recipient: '' }));
  const others = shown.length > 0 || asked === undefined ? [] : recipientsOf(ofDay);
  return (
    <GroupSection heading={texts['group.sent']} explanation={texts['group.sentExplanation']}>
      <SentFilters filter={filter} onChange={setFilter} />
      <p aria-live="polite">{texts['group.sentCount'](shown.length)}</p>
      {shown.length > 0 && <SentTable lines={first} />}
      {others.length > 0 && <p>{texts['group.wentToOthers'](others)}</p>}
      {asked !== undefined && ofDay.length === 0 && <Silence {...asked} />}
      {more}
    </GroupSection>
  );
};
