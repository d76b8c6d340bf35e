import { type ExplainedSilence } from '../core/reminder/silence';
import { nameOf } from './describe';
import { formatDayInProse, type Language } from './format';
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
  | 'group.silentNext'
  | 'group.silentNoNext'
>;

/** Why nobody got anything about an action on a day, and when the next reminder comes. */
export function describeSilence(
  explained: ExplainedSilence,
  texts: SilenceTexts,
  language: Language
): string {
  const { next } = explained;
  const nextText =
    next === undefined
      ? texts['group.silentNoNext']
      : texts['group.silentNext'](
          formatDayInProse(next.day, language),
          withinSentence(nameOf('lineRule', next.rule, language))
        );
  return `${reasonText(explained, texts, language)} ${nextText}`;
}

function reasonText({ silence, isAhead }: ExplainedSilence, texts: SilenceTexts, language: Language): string {
  switch (silence.code) {
    case 'notFollowedUp':
      return texts['group.silentDecision'](nameOf('actionState', silence.decision, language), isAhead);
    case 'noMessageDay':
      return texts['group.silentDay'](isAhead);
    case 'nothingAsked':
      return texts['group.silentAnswered'](isAhead);
    case 'heldBack':
      return texts['group.silentHeld'](
        withinSentence(nameOf('outcomeReason', silence.reason, language)),
        isAhead
      );
    case 'notItsDay':
      return texts['group.silentNotItsDay'](isAhead);
    case 'wouldGo':
      return texts['group.silentWouldGo'](
        withinSentence(nameOf('lineRule', silence.rule, language)),
        isAhead
      );
  }
}

/** A name that begins a line of its own elsewhere goes on in small letters within a sentence. */
function withinSentence(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
