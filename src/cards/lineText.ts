import { type ContentLine } from '../core/reminder/content';
import { type LineRule } from '../core/reminder/message';
import { cardTexts } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { formatDayInProse, formatDaysFromToday, formatDeadline, type Language } from '../messages/format';

/** What a line is called: `HÄ-2 Förbättrad belysning på gångväg`. */
export function lineTitle({ number, title }: ContentLine, language: Language): string {
  return number === undefined ? title : cardTexts(language)['card.numbered'](number, title);
}

/** Why a line is there, one sentence each: what is asked for, and what brought it. */
export function lineReasons(content: ContentLine, language: Language): readonly string[] {
  return [ruleText(content, language), dueText(content, language)].filter((words) => words !== undefined);
}

function dueText({ due }: ContentLine, language: Language): string | undefined {
  if (due === undefined) return undefined;
  const texts = cardTexts(language);
  const kind = nameOf('dueKind', due.kind, language);
  const deadline = formatDeadline(due.deadline, language);
  if (due.standing === 'overdue') return texts['line.overdue'](kind, deadline, due.workdays);
  return due.standing === 'today' ? texts['line.dueToday'](kind) : texts['line.due'](kind, deadline);
}

function ruleText(content: ContentLine, language: Language): string | undefined {
  const texts = cardTexts(language);
  const { line, day, daysLeft = 0, handedOverBy } = content;
  const inProse = day === undefined ? '' : formatDayInProse(day, language);
  const byRule: Readonly<Partial<Record<LineRule, string>>> = {
    stale: texts['line.stale'],
    snoozeOver: texts['line.snoozeOver'],
    handedOver:
      handedOverBy === undefined ? texts['line.handedOverByNobody'] : texts['line.handedOver'](handedOverBy),
    agreementLapsing: texts['line.lapses'](inProse, formatDaysFromToday(daysLeft, language)),
    pictureOld: texts['line.pictureOld'],
    minutesWaiting: texts['line.minutesWaiting'](inProse),
    escalatedToPreparation: texts['line.escalated'],
    escalatedToSteering: line.offset === 0 ? texts['line.escalatedRed'] : texts['line.escalated']
  };
  return byRule[line.rule];
}
