import { type AgreementDraft } from '../../../application/agreement/createAgreement';
import { type CooperationAgreement } from '../../../core/agreement/agreement';
import { type agreementSections } from '../../../core/agreement/checkAgreement';
import { addDays, type CalendarDay } from '../../../core/calendar/calendarDay';
import { type Level } from '../../../core/organisation/group';
import { dayOf, lineOf } from './typed';

/** What stands in the form of an agreement. */
export type AgreementInput = Readonly<
  Record<
    | 'level'
    | 'title'
    | 'parentKey'
    | 'previousKey'
    | 'registryNumber'
    | 'registeredOn'
    | 'validFrom'
    | 'validTo'
    | (typeof agreementSections)[number],
    string
  >
> & { readonly partyKeys: readonly string[] };

/** The form for an agreement, or an empty one on a level. */
export function inputOfAgreement(
  agreement: Partial<CooperationAgreement> & { readonly level: Level }
): AgreementInput {
  const text = (value: string | undefined): string => value ?? '';
  return {
    level: agreement.level,
    title: text(agreement.title),
    parentKey: text(agreement.parentKey),
    previousKey: text(agreement.previousKey),
    partyKeys: agreement.partyKeys ?? [],
    registryNumber: text(agreement.registryNumber),
    registeredOn: text(agreement.registeredOn),
    validFrom: text(agreement.validFrom),
    validTo: text(agreement.validTo),
    direction: text(agreement.direction),
    focus: text(agreement.focus),
    goals: text(agreement.goals),
    followUpForm: text(agreement.followUpForm)
  };
}

/**
 * The form for the agreement that is to follow one: its texts and parties, and the day after its last day. The number
 * and the end belong to the new one.
 */
export function inputOfRenewal(
  agreement: CooperationAgreement,
  lastDay: CalendarDay | undefined
): AgreementInput {
  const { registryNumber, registeredOn, validTo, ...carriedOn } = agreement;
  return inputOfAgreement({
    ...carriedOn,
    previousKey: agreement.key,
    validFrom: lastDay && addDays(lastDay, 1)
  });
}

/** What was typed, as fields of the row; empty ones are left out. */
export function typedAgreement(input: AgreementInput): Omit<AgreementDraft, 'key'> {
  const level: Level = input.level === 'central' ? 'central' : 'local';
  return {
    level,
    title: input.title.trim(),
    partyKeys: input.partyKeys,
    parentKey: level === 'central' ? undefined : lineOf(input.parentKey),
    previousKey: lineOf(input.previousKey),
    registryNumber: lineOf(input.registryNumber),
    registeredOn: dayOf(input.registeredOn),
    validFrom: dayOf(input.validFrom),
    validTo: dayOf(input.validTo),
    direction: lineOf(input.direction),
    focus: lineOf(input.focus),
    goals: lineOf(input.goals),
    followUpForm: lineOf(input.followUpForm)
  };
}
