import { type ExplainedSilence } from '../core/reminder/silence';
import { nameOf } from './describe';
import { type Language } from './format';
import { type WebPartTexts } from './webparts.sv';

/** The words of the group's page that silence is told in; the bot uses the same. */
export type SilenceTexts = Pick<
  WebPartTexts,
  | 'group.wentToOthers'
  | 'group.silentDecision'
  | 'group.silentDay'
  | 'group.silentAnswered'
  | 'group.silentHeld'
  | 'group.silentNotItsDay'
  | 'group.silentWouldGo'
  | 'group.silentWillGo'
  | 'group.silentNext'
  | 'group.silentNoNext'
>;

/** Why nobody got anything about an action on a day, and when the next reminder comes. */
export function describeSilence(
  { silence, next }: ExplainedSilence,
  texts: SilenceTexts,
  language: Language
): string {
  const nextText =
    next === undefined
      ? texts['group.silentNoNext']
      : texts['group.silentNext'](next.day, nameOf('lineRule', next.rule, language));
  return `${reasonText(silence, texts, language)} ${nextText}`;
}

function reasonText(silence: ExplainedSilence['silence'], texts: SilenceTexts, language: Language): string {
  switch (silence.code) {
    case 'notFollowedUp':
      return texts['group.silentDecision'](nameOf('actionState', silence.decision, language));
    case 'noMessageDay':
      return texts['group.silentDay'];
    case 'nothingAsked':
      return texts['group.silentAnswered'];
    case 'heldBack':
      return texts['group.silentHeld'](nameOf('outcomeReason', silence.reason, language));
    case 'notItsDay':
      return texts['group.silentNotItsDay'];
    case 'wouldGo':
      return texts['group.silentWouldGo'](nameOf('lineRule', silence.rule, language));
    case 'willGo':
      return texts['group.silentWillGo'](nameOf('lineRule', silence.rule, language));
  }
}
