import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { useLanguage } from '../shared/ui/texts';
import { type ReasonPartProps } from './actionPartProps';
import { FormPart } from './FormPart';
import { ReasonChoice } from './ReasonChoice';
import { useTexts } from './texts';

/** Why an action is there: focus area, problem, cause and goal; what is missing can be added in place. */
export const ActionReasons: React.FunctionComponent<ReasonPartProps> = (props) => {
  const { around, input, errors, change } = props;
  const texts = useTexts();
  const language = useLanguage();
  return (
    <FormPart heading={texts['actionForm.why']}>
      <Choice
        name="focusAreaKey"
        label={labelOf('focusAreaKey', language, 'actions')}
        isRequired={true}
        options={around.areas.map(({ key, name }) => ({ key, text: name }))}
        value={input.focusAreaKey}
        errorMessage={errors.focusAreaKey}
        onChange={(key) => change({ focusAreaKey: key, problemKey: '', causeKey: '', goalKey: '' })}
      />
      <ReasonChoice {...props} kind="problems" />
      <ReasonChoice {...props} kind="causes" />
      <ReasonChoice {...props} kind="goals" />
    </FormPart>
  );
};
