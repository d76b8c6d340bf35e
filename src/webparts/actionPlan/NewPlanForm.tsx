import { TextField } from '@fluentui/react';
import * as React from 'react';
import { type PlannableAgreement } from '../../application/overview/listPlans';
import { refuseBroken } from '../../application/refusal';
import { type Written } from '../../application/write';
import { type Plan } from '../../core/plan/plan';
import { labelOf, nameOf } from '../../messages/describe';
import { useSubmitted } from '../shared/data/useSubmitted';
import { Choice } from '../shared/ui/Choice';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type PlanServices } from './planServices';

/** Props of {@link NewPlanForm}. */
export interface NewPlanFormProps {
  readonly services: PlanServices;
  readonly agreements: readonly PlannableAgreement[];
  /** Called with the key of the new plan. */
  readonly onDone: (planKey: string) => void;
  readonly onCancel: () => void;
}

/** Ny plan: the åtgärdsplan of a local agreement, or the handlingsplan of a central one. */
export const NewPlanForm: React.FunctionComponent<NewPlanFormProps> = (props) => {
  const { services, agreements, onDone } = props;
  const texts = useTexts();
  const language = useLanguage();
  // Made once: however often the form is sent, it is one plan.
  const [key] = React.useState(services.newKey);
  const [input, setInput] = React.useState({ agreementKey: agreements[0]?.key ?? '', title: '' });
  const agreement = agreements.find((one) => one.key === input.agreementKey);
  const kind = agreement?.level === 'central' ? 'frameworkPlan' : 'actionPlan';
  const write = async (): Promise<Written<Plan>> => {
    if (agreement === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'agreementKey' }]);
    return services.createPlan({ ...input, key, kind });
  };
  const { submitted, submit } = useSubmitted(write, (answer) => answer.ok && onDone(key));
  const errors = fieldErrorsOf(submitted, 'plans', language);
  return (
    <FormFrame
      heading={texts['newPlan.heading'](nameOf('planKind', kind, language))}
      sendText={texts['newPlan.send']}
      {...{ isSending: submitted.state === 'running', onSend: submit, onCancel: props.onCancel }}
    >
      <FormTrouble submitted={submitted} collection="plans" />
      <Choice
        label={labelOf('agreementKey', language)}
        isRequired={true}
        options={agreements.map((one) => ({ key: one.key, text: one.title }))}
        value={input.agreementKey}
        errorMessage={errors.agreementKey}
        onChange={(agreementKey) => setInput({ ...input, agreementKey })}
      />
      <TextField
        label={texts['newPlan.title']}
        required={true}
        value={input.title}
        errorMessage={errors.title}
        onChange={(_event, title = '') => setInput({ ...input, title })}
      />
    </FormFrame>
  );
};
