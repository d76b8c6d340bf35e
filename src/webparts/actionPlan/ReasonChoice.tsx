import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { useLanguage } from '../shared/ui/texts';
import { type ActionInput } from './actionInput';
import { type ReasonPartProps } from './actionPartProps';
import { AddReason } from './AddReason';
import { type ReasonKind } from './reason';
import { useTexts } from './texts';

/** Props of {@link ReasonChoice}. */
export interface ReasonChoiceProps extends ReasonPartProps {
  readonly kind: ReasonKind;
}

const fields = { problems: 'problemKey', causes: 'causeKey', goals: 'goalKey' } as const;

/** What is chosen too when one of the kind is: what hung on another problem does not hang on this one. */
const cleared: Readonly<Record<ReasonKind, Partial<ActionInput>>> = {
  problems: { causeKey: '', goalKey: '' },
  causes: {},
  goals: {}
};

/** The choice of a problem, a cause or a goal, and the way to add one. */
export const ReasonChoice: React.FunctionComponent<ReasonChoiceProps> = (props) => {
  const { kind, around, input, errors, change, services, onAdded } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { focusAreaKey, problemKey } = input;
  const { problems, causes, goals } = around.analysis;
  const rows = {
    problems: problems.filter((problem) => problem.focusAreaKey === focusAreaKey),
    causes: causes.filter((cause) => cause.problemKey === problemKey),
    goals: goals.filter((goal) => goal.problemKey === problemKey)
  };
  const field = fields[kind];
  const belongsTo = kind === 'problems' ? focusAreaKey : problemKey;
  return (
    <div>
      <Choice
        label={labelOf(field, language, 'actions')}
        emptyText={texts['actionForm.notChosen']}
        options={rows[kind].map(({ key, title }) => ({ key, text: title }))}
        value={input[field]}
        errorMessage={errors[field]}
        onChange={(key) => change({ ...cleared[kind], [field]: key })}
      />
      {around.mayAddReasons && belongsTo !== '' && (
        <AddReason {...{ kind, services, focusAreaKey, problemKey, onAdded }} place={around.place} />
      )}
    </div>
  );
};
