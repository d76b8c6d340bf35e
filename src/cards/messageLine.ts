import {
  ActionSet,
  type ActionArray,
  AdaptiveCard,
  Container,
  DateInput,
  type IContainer,
  ShowCardAction
} from '@microsoft/teams.cards';
import { addWorkdays } from '../core/calendar/workday';
import { addDays, type CalendarDay } from '../core/calendar/calendarDay';
import { type Asked, occasionKeyOf } from '../core/followUp/answerKey';
import { type ContentLine, type LineButton } from '../core/reminder/content';
import { type LinkTarget } from '../core/links/linkTarget';
import { type CardTexts } from '../messages/bot/cards.sv';
import { cardTexts } from '../messages/bot/cardTexts';
import { type Language } from '../messages/format';
import { button, type ButtonData, linkButton, text } from './frame';
import { lightText } from './lightText';
import { lineReasons, lineTitle } from './lineText';

/** Workdays that "later" means unless another day is chosen. */
const usualSnoozeWorkdays = 5;

/** Where a line is shown. */
interface LineFrame {
  readonly language: Language;
  readonly today: CalendarDay;
  /** Key of the message: what its buttons do is done once. */
  readonly messageKey: string;
  /** From 0: no two fields of a card may have the same name. */
  readonly place: number;
}

/** One line of a message with what can be done about it. */
export function messageLine(content: ContentLine, frame: LineFrame): IContainer {
  const { language } = frame;
  const isAction = content.line.item.kind === 'action';
  return new Container(
    text(lineTitle(content, language), { weight: 'Bolder' }),
    ...(isAction ? [lightText(content.light, language)] : []),
    ...lineReasons(content, language).map((words) => text(words, { spacing: 'None' })),
    new ActionSet(...lineActions(content, frame))
  ).withOptions({ separator: true, spacing: 'Medium' });
}

/** What the link to each kind of thing is called. */
const linkNames = {
  page: 'card.open',
  agreement: 'card.openAgreement',
  plan: 'card.openPlan',
  action: 'card.openAction',
  meeting: 'card.openMeeting',
  round: 'card.openRound',
  group: 'card.openGroup'
} as const satisfies Readonly<Record<LinkTarget['kind'], keyof CardTexts>>;

function lineActions(content: ContentLine, frame: LineFrame): ActionArray {
  const texts = cardTexts(frame.language);
  const data = dataOf(content, frame);
  const made: Readonly<Record<LineButton, () => ActionArray[number]>> = {
    reportStatus: () => button({ title: texts['button.report'], verb: 'openReport', data, isPrimary: true }),
    snooze: () => snoozeButton(data, frame),
    notResponsible: () => button({ title: texts['button.notResponsible'], verb: 'notResponsible', data })
  };
  return [
    ...content.buttons.map((name) => made[name]()),
    linkButton(texts[linkNames[content.target.kind]], content.target)
  ];
}

function snoozeButton(data: ButtonData, { language, today, place }: LineFrame): ActionArray[number] {
  const texts = cardTexts(language);
  const field = `until${place}`;
  const until = new DateInput({
    id: field,
    label: texts['button.snoozeUntil'],
    value: addWorkdays(today, usualSnoozeWorkdays),
    min: addDays(today, 1),
    isRequired: true,
    errorMessage: texts['button.snoozeUntil']
  });
  const send = button({ title: texts['button.snoozeSend'], verb: 'snooze', data: { ...data, field } });
  return new ShowCardAction({
    title: texts['button.snooze'],
    card: new AdaptiveCard(until).withOptions({ version: '1.5' }).withActions(send)
  });
}

function dataOf({ line: { item, dueDay }, asked }: ContentLine, { messageKey }: LineFrame): ButtonData {
  const { site, kind, key, planKey } = item;
  return { site, kind, item: key, planKey, dueDay, message: messageKey, ...askedData(asked) };
}

/** What a report answers, as it is carried by a button. */
export function askedData(asked: Asked | undefined): ButtonData {
  switch (asked?.kind) {
    case 'round':
      return { round: asked.roundKey };
    case 'occasion':
      return { occasion: occasionKeyOf(asked.occasion) };
    case 'unasked':
    case undefined:
      return {};
  }
}
