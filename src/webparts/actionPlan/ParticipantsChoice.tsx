import { Dropdown } from '@fluentui/react';
import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { type ChoiceOption } from '../shared/ui/Choice';
import { useLanguage } from '../shared/ui/texts';
import { type ActionPartProps } from './actionPartProps';
import { toggled } from './planSettings';
import { useTexts } from './texts';

/** Props of {@link ParticipantsChoice}. */
export interface ParticipantsChoiceProps extends Pick<ActionPartProps, 'errors' | 'change'> {
  readonly units: readonly ChoiceOption[];
  /** Keys of the organisations that take part. */
  readonly participants: readonly string[];
}

/** The organisations that take part in an action, beside the responsible one. */
export const ParticipantsChoice: React.FunctionComponent<ParticipantsChoiceProps> = (props) => {
  const { units, participants, errors, change } = props;
  const texts = useTexts();
  const language = useLanguage();
  return (
    <Dropdown
      label={labelOf('participatingOrgUnitKeys', language, 'actions')}
      multiSelect={true}
      placeholder={texts['actionForm.notChosen']}
      options={units.map(({ key, text }) => ({ key, text }))}
      selectedKeys={[...participants]}
      errorMessage={errors.participatingOrgUnitKeys}
      onChange={(_event, option) => {
        if (option) change({ participatingOrgUnitKeys: toggled(participants, String(option.key)) });
      }}
    />
  );
};
