import { type CardElementArray } from '@microsoft/teams.cards';
import { type MeetingSummary } from '../core/meeting/meetingSummary';
import { cardTexts, roundTexts } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { formatDayInProse, type Language } from '../messages/format';
import { type MessageCard } from './digestCard';
import { heading, makeCard, text } from './frame';

/** Most decisions, and most assignments, on the card; the rest stands in the minutes. */
const mostLines = 12;

/** Sammanfattning av ett möte: its decisions and assignments, for the channel of its group. */
export function meetingSummaryCard(
  { site, summary }: { readonly site: string; readonly summary: MeetingSummary },
  language: Language
): MessageCard {
  const texts = roundTexts(language);
  const { meeting, group, decisions, assignments } = summary;
  const words = texts['meeting.approved'](meeting.title, formatDayInProse(meeting.day, language));
  const decided = decisions.map(({ number, kind, text: said }) =>
    texts['meeting.decision'](number, nameOf('decisionKind', kind, language), said)
  );
  const handedOut = assignments.map(({ owner, due, text: said }) =>
    texts['meeting.assignment'](said, owner, formatDayInProse(due, language))
  );
  return {
    card: makeCard({
      language,
      body: [
        heading(texts['meeting.heading'](group)),
        text(words),
        ...section(texts['meeting.decisions'], decided, { none: texts['meeting.noDecisions'], language }),
        ...section(texts['meeting.assignments'], handedOut, {
          none: texts['meeting.noAssignments'],
          language
        })
      ],
      link: {
        title: cardTexts(language)['card.openMeeting'],
        target: { kind: 'meeting', site, meetingKey: meeting.key }
      }
    }),
    summary: words
  };
}

function section(
  title: string,
  lines: readonly string[],
  { none, language }: { readonly none: string; readonly language: Language }
): CardElementArray {
  const shown = lines.length === 0 ? [none] : lines.slice(0, mostLines);
  const left = lines.length - shown.length;
  return [
    text(title, { weight: 'Bolder', separator: true }),
    ...shown.map((line) => text(line, { spacing: 'Small' })),
    ...(left > 0 ? [text(cardTexts(language)['card.more'](left), { spacing: 'Small' })] : [])
  ];
}
