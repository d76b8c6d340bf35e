import * as React from 'react';
import { type AgreementStep, decideAgreement } from '../../../application/agreement/decideAgreement';
import { refuseBroken } from '../../../application/refusal';
import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type AgreementDecision } from '../../../core/agreement/agreement';
import { findTransition } from '../../../core/agreement/lifecycle';
import { type Violation } from '../../../core/violation';
import { labelOf } from '../../../messages/describe';
import { FreeText } from '../../shared/ui/FreeText';
import { useLanguage } from '../../shared/ui/texts';
import { DayField } from '../../shared/ui/DayField';
import { useTexts } from '../texts';
import styles from './FileFingerprint.module.scss';
import { type AgreementPartFormProps } from './formProps';
import { RowFormFrame } from '../../shared/forms/RowFormFrame';
import { SigningFields, type SigningInput } from './SigningFields';
import { dayOf, lineOf } from './typed';
import { useFieldFrame } from './useFieldFrame';
import { findBrokenDays } from '../../shared/forms/typedDays';
import { type RowForm, useRowForm } from '../../shared/forms/useRowForm';

/** Props of {@link DecideForm}. */
export interface DecideFormProps extends AgreementPartFormProps {
  readonly to: AgreementDecision;
}

type DecideInput = SigningInput &
  Readonly<Record<'decisionReason' | 'validFrom' | 'validTo' | 'signedOn' | 'terminatedOn', string>>;

/** The days that a step asks for, in the order in which they are typed. */
function daysFor(to: AgreementDecision): readonly ('signedOn' | 'validFrom' | 'validTo' | 'terminatedOn')[] {
  if (to === 'signed') return ['signedOn', 'validFrom', 'validTo'];
  return to === 'terminated' ? ['terminatedOn'] : [];
}

/** A day that is left out would be taken for today, and so is asked for here, with the reason that goes with it. */
function missingIn(input: DecideInput, to: AgreementDecision): readonly Violation[] {
  const lacksReason = to === 'terminated' && lineOf(input.decisionReason) === undefined;
  const reason = { code: 'decisionReasonMissing', field: 'decisionReason' } as const;
  const lacksRoles = to === 'signed' && lineOf(input.body) === undefined;
  const roles = { code: 'fieldMissing', field: 'body' } as const;
  const days = findBrokenDays(input, { required: daysFor(to) });
  return [...days, ...(lacksRoles ? [roles] : []), ...(lacksReason ? [reason] : [])];
}

function emptyInput({ agreement, today }: OpenedAgreement): DecideInput {
  const { validFrom = '', validTo = '', documentHash = '' } = agreement.value;
  const nothing = { decisionReason: '', terminatedOn: '', body: '', note: '' };
  return { ...nothing, validFrom, validTo, documentHash, signedOn: today };
}

function signingOf(input: DecideInput): Partial<AgreementStep> {
  return {
    validFrom: dayOf(input.validFrom),
    validTo: dayOf(input.validTo),
    documentHash: lineOf(input.documentHash)?.toLowerCase(),
    signature: { roles: input.body.trim(), note: lineOf(input.note) }
  };
}

function useDecideForm(props: DecideFormProps): RowForm<'agreements', DecideInput> {
  const { opened, services, to, onDone } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { key } = opened.agreement.value;
  return useRowForm<'agreements', DecideInput>({
    collection: 'agreements',
    labels: { body: texts['decide.signers'], decisionReason: labelOf('reason', language) },
    name: `agreement ${key} ${to}`,
    inputOf: () => emptyInput(opened),
    newKey: services.newKey,
    write: async (input) => {
      const missing = missingIn(input, to);
      if (missing.length > 0) return refuseBroken(missing);
      return decideAgreement(services.session, {
        key,
        to,
        reason: lineOf(input.decisionReason),
        signedOn: dayOf(input.signedOn),
        terminatedOn: dayOf(input.terminatedOn),
        ...(to === 'signed' && signingOf(input))
      });
    },
    onDone
  });
}

/** Takes an agreement one step on in its lifecycle, with what the step asks for. */
export const DecideForm: React.FunctionComponent<DecideFormProps> = (props) => {
  const { to, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  // The state changes as the form is saved, before the form is closed.
  const [{ decision }] = React.useState(props.opened.agreement.value);
  const asksFor = findTransition(decision, to)?.asksFor ?? [];
  const form = useDecideForm(props);
  const frame = useFieldFrame(form);
  return (
    <RowFormFrame
      form={form}
      heading={texts[`decide.${to}`]}
      sendText={texts[`decide.${to}`]}
      onCancel={onCancel}
    >
      <p className={styles.note}>{texts[`decideMeans.${to}`]}</p>
      {daysFor(to).map((field) => (
        <DayField key={field} {...frame(field)} isRequired={true} />
      ))}
      {to === 'signed' && <SigningFields form={form} />}
      <FreeText
        {...frame('decisionReason')}
        label={labelOf('reason', language)}
        isRequired={asksFor.includes('reason')}
      />
    </RowFormFrame>
  );
};
