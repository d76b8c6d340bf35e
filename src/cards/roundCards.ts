import { type CardElementArray } from '@microsoft/teams.cards';
import { type Side } from '../core/organisation/orgUnit';
import { type AskedPerson, type AskLine, type RoundView } from '../core/statusRound/roundView';
import { cardTexts, roundTexts } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { formatDayInProse, formatDeadline, type Language } from '../messages/format';
import { type MessageCard } from './digestCard';
import { button, type CardJson, heading, makeCard, text } from './frame';

/** A round as it is shown, and the site where it lives. */
export interface ShownRound {
  readonly site: string;
  readonly view: RoundView;
}

/**
 * Avstämningens kort in the channel: what is asked, by when, who has answered and who has not, by name. Changed in its
 * place as answers come.
 */
export function roundCard(round: ShownRound, language: Language): MessageCard {
  const texts = roundTexts(language);
  const { view } = round;
  const { answered, asked } = view.counts;
  const isOpen = view.state !== 'closed';
  const closing = view.closing === undefined ? '' : nameOf('roundClosing', view.closing, language);
  const body = [
    ...beginning(round, language),
    text(texts['round.answered'](answered, asked), { weight: 'Bolder' }),
    ...groupsOf(view, language),
    text(isOpen ? texts['round.how'] : texts['round.closed'](closing), { separator: true, isSubtle: isOpen })
  ];
  return {
    card: frame(round, body, { language, hasButton: isOpen }),
    summary: texts['round.summary'](view.group.name)
  };
}

/** A nudge in the thread of the round's card: who has not answered. */
export function roundNudgeCard(round: ShownRound, language: Language): MessageCard {
  const texts = roundTexts(language);
  const words = texts['round.nudge'](formatDeadline(round.view.answerBy, language));
  const body = [text(words, { weight: 'Bolder' }), ...waitingLines(round.view, language)];
  return { card: frame(round, body, { language, hasButton: true }), summary: words };
}

/** Names those who have not answered in time. */
export function roundSilentCard(round: ShownRound, language: Language): MessageCard {
  const words = roundTexts(language)['round.silent'];
  const body = [text(words, { weight: 'Bolder' }), ...waitingLines(round.view, language)];
  return { card: frame(round, body, { language, hasButton: true }), summary: words };
}

/** What the round gave, once it is closed. */
export function roundSummaryCard(round: ShownRound, language: Language): MessageCard {
  const texts = roundTexts(language);
  const { view } = round;
  const words = texts['round.sumUp'](view.counts.answered, view.counts.asked);
  const body = [
    ...beginning(round, language),
    text(words, { weight: 'Bolder' }),
    ...groupsOf(view, language)
  ];
  return { card: frame(round, body, { language, hasButton: false }), summary: words };
}

function beginning({ view }: ShownRound, language: Language): CardElementArray {
  const texts = roundTexts(language);
  const { meeting, reason, fate } = view;
  return [
    heading(texts['round.heading'](view.group.name)),
    ...(meeting === undefined
      ? []
      : [text(texts['round.before'](meeting.title, formatDayInProse(meeting.day, language)))]),
    ...(fate === 'moved' ? [text(texts['round.moved'], { spacing: 'None', weight: 'Bolder' })] : []),
    ...(reason === undefined ? [] : [text(texts['round.reason'](reason))]),
    text(texts['round.answerBy'](formatDeadline(view.answerBy, language)), { spacing: 'None' })
  ];
}

function frame(
  { site, view }: ShownRound,
  body: CardElementArray,
  { language, hasButton }: { readonly language: Language; readonly hasButton: boolean }
): CardJson {
  const texts = roundTexts(language);
  const answer = button({
    title: texts['round.answer'],
    verb: 'answerRound',
    data: { site, round: view.key },
    isPrimary: true
  });
  const target = { kind: 'round', site, roundKey: view.key } as const;
  return makeCard({
    language,
    body,
    actions: hasButton ? [answer] : [],
    link: { title: cardTexts(language)['card.openRound'], target }
  });
}

/** Those who have answered, those who have not, and what is asked no longer. */
function groupsOf({ persons, lines }: RoundView, language: Language): CardElementArray {
  const texts = roundTexts(language);
  const done = persons.filter(({ isWaitedFor, lines: own }) => !isWaitedFor && own.some(isAnswered));
  const waiting = persons.filter(({ isWaitedFor }) => isWaitedFor);
  const dropped = lines.filter(({ outcome }) => outcome === 'dropped');
  return [
    ...section(
      texts['round.whoAnswered'],
      done.map((person) => personWords(person, language))
    ),
    ...section(
      texts['round.whoWaits'],
      waiting.map((person) => personWords(person, language))
    ),
    ...section(
      texts['round.whoDropped'],
      dropped.map((line) => droppedWords(line, language))
    )
  ];
}

function waitingLines({ persons }: RoundView, language: Language): CardElementArray {
  return persons
    .filter(({ isWaitedFor }) => isWaitedFor)
    .map((person) => text(personWords(person, language), { spacing: 'Small' }));
}

function section(title: string, lines: readonly string[]): CardElementArray {
  if (lines.length === 0) return [];
  return [
    text(title, { weight: 'Bolder', separator: true }),
    ...lines.map((words) => text(words, { spacing: 'None' }))
  ];
}

function personWords({ person, lines }: AskedPerson, language: Language): string {
  const texts = roundTexts(language);
  const name = person?.name ?? texts['round.group'];
  const deputy = lines.find((line) => line.deputy !== undefined)?.deputy;
  const who = deputy === undefined ? name : texts['round.deputy'](deputy.name, name);
  const actions = lines
    .filter(({ outcome }) => outcome !== 'dropped')
    .map((line) => lineWords(line, language));
  return texts['round.person'](who, actions.join(', '));
}

function lineWords(line: AskLine, language: Language): string {
  const texts = roundTexts(language);
  if (!isAnswered(line)) {
    return line.outcome === 'silent'
      ? texts['round.light'](line.number, texts['round.whoSilent'])
      : line.number;
  }
  const words = line.isDisputed ? texts['round.disputed'](line.number) : lightOf(line, language);
  return line.outcome === 'answeredLate' ? texts['round.late'](words) : words;
}

function lightOf(line: AskLine, language: Language): string {
  const [light] = (['city', 'police', 'other'] as const satisfies readonly Side[]).flatMap(
    (side) => line.lights[side] ?? []
  );
  return light === undefined
    ? line.number
    : roundTexts(language)['round.light'](line.number, nameOf('light', light, language));
}

function droppedWords({ number, dropReason }: AskLine, language: Language): string {
  const texts = roundTexts(language);
  return dropReason === undefined
    ? number
    : texts['round.person'](number, nameOf('dropReason', dropReason, language));
}

function isAnswered({ outcome }: AskLine): boolean {
  return outcome === 'answered' || outcome === 'answeredLate';
}
