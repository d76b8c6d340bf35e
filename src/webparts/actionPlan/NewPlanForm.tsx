import * as React from 'react';
import { type PlannableAgreement } from '../../application/overview/listPlans';
import { refuseBroken } from '../../application/refusal';
import { type Written } from '../../application/write';
import { type Plan, type PlanKind } from '../../core/plan/plan';
import { labelOf, nameOf } from '../../messages/describe';
import { useDraft } from '../shared/data/useDraft';
import { Choice } from '../shared/ui/Choice';
import { type FieldErrors, TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { type PlanServices } from './planServices';
import { useTexts } from './texts';

/** Props of {@link NewPlanForm}. */
export interface NewPlanFormProps {
  readonly services: PlanServices;
  readonly agreements: readonly PlannableAgreement[];
  /** Called with the key of the new plan. */
  readonly onDone: (planKey: string) => void;
  readonly onCancel: () => void;
}

function kindFor(agreement: PlannableAgreement | undefined): PlanKind {
  return agreement?.level === 'central' ? 'frameworkPlan' : 'actionPlan';
}

interface NewPlanInput {
  readonly agreementKey: string;
  readonly title: string;
}

/** The fields of a new plan. */
const NewPlanFields: React.FunctionComponent<{
  readonly agreements: readonly PlannableAgreement[];
  readonly input: NewPlanInput;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<NewPlanInput>) => void;
}> = ({ agreements, input, errors, onChange }) => {
  const texts = useTexts();
  return (
    <>
      <Choice
        label={labelOf('agreementKey', useLanguage())}
        isRequired={true}
        options={agreements.map((one) => ({ key: one.key, text: one.title }))}
        value={input.agreementKey}
        errorMessage={errors.agreementKey}
        onChange={(agreementKey) => onChange({ agreementKey })}
      />
      <TextLine
        name="title"
        label={texts['newPlan.title']}
        isRequired={true}
        value={input.title}
        errorMessage={errors.title}
        onChange={(title) => onChange({ title })}
      />
    </>
  );
};

/** Ny plan: the åtgärdsplan of a local agreement, or the handlingsplan of a central one. */
export const NewPlanForm: React.FunctionComponent<NewPlanFormProps> = (props) => {
  const { services, agreements, onDone, onCancel } = props;
  const texts = useTexts();
  const draft = useDraft<NewPlanInput>({
    form: 'plan new',
    empty: () => ({ agreementKey: agreements[0]?.key ?? '', title: '' }),
    newKey: services.newKey
  });
  const { input, formInstance: key, change } = draft;
  const agreement = agreements.find((one) => one.key === input.agreementKey);
  const kind = kindFor(agreement);
  const write = async (): Promise<Written<Plan>> => {
    if (agreement === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'agreementKey' }]);
    return services.createPlan({ ...input, key, kind });
  };
  const heading = texts['newPlan.heading'](nameOf('planKind', kind, useLanguage()));
  const form = { heading, sendText: texts['newPlan.send'], draft, write, onCancel };
  return (
    <TaskForm
      {...form}
      collection={{ collection: 'plans', labels: { title: texts['newPlan.title'] } }}
      onDone={() => onDone(key)}
    >
      {(errors) => <NewPlanFields {...{ agreements, input, errors }} onChange={change} />}
    </TaskForm>
  );
};
