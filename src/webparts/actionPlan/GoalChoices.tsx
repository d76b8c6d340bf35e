import * as React from 'react';
import { goalAims, goalKinds } from '../../core/situation/situation';
import { labelOf, nameOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { useLanguage } from '../shared/ui/texts';
import { type ReasonInput } from './reasonInput';

/** Props of {@link GoalChoices}. */
export interface GoalChoicesProps {
  readonly input: ReasonInput;
  readonly onChange: (part: Partial<ReasonInput>) => void;
}

/** What kind of goal a new one is, and what it serves. */
export const GoalChoices: React.FunctionComponent<GoalChoicesProps> = ({ input, onChange }) => {
  const language = useLanguage();
  return (
    <>
      <Choice
        label={labelOf('kind', language, 'goals')}
        options={goalKinds.map((key) => ({ key, text: nameOf('goalKind', key, language) }))}
        value={input.goalKind}
        onChange={(key) => onChange({ goalKind: goalKinds.find((kind) => kind === key) ?? 'effect' })}
      />
      <Choice
        label={labelOf('aim', language, 'goals')}
        options={goalAims.map((key) => ({ key, text: nameOf('goalAim', key, language) }))}
        value={input.aim}
        onChange={(key) => onChange({ aim: goalAims.find((aim) => aim === key) ?? 'safety' })}
      />
    </>
  );
};
