import { Checkbox } from '@fluentui/react';
import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { compareTexts } from '../../messages/format';
import { Choice, type ChoiceOption, type ChoiceProps } from '../shared/ui/Choice';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { type ActionPartProps } from './actionPartProps';
import { FormPart } from './FormPart';
import { type ActionSurroundings } from './formProps';
import { ParticipantsChoice } from './ParticipantsChoice';
import { useTexts } from './texts';

/** The organisations that there are today, and those that are chosen already. */
function unitOptions({ register, today }: ActionSurroundings, chosen: readonly string[]): ChoiceOption[] {
  return register.units
    .filter(({ key, validTo }) => validTo === undefined || today <= validTo || chosen.includes(key))
    .map(({ key, name }) => ({ key, text: name }))
    .sort((one, other) => compareTexts(one.text, other.text));
}

/** The persons, those of the responsible organisation first. */
function personOptions({ register }: ActionSurroundings, unitKey: string): ChoiceOption[] {
  const nameOfUnit = new Map(register.units.map(({ key, name }) => [key, name]));
  return [...register.persons]
    .sort(
      (one, other) =>
        Number(other.orgUnitKey === unitKey) - Number(one.orgUnitKey === unitKey) ||
        compareTexts(one.name, other.name)
    )
    .map(({ key, name, orgUnitKey }) => ({
      key,
      text: `${name}, ${nameOfUnit.get(orgUnitKey) ?? orgUnitKey}`
    }));
}

/** Who answers for an action, who takes part, and whether city and police share it. */
export const ActionPeople: React.FunctionComponent<ActionPartProps> = ({ around, input, errors, change }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { responsibleOrgUnitKey, participatingOrgUnitKeys: participants } = input;
  const label = (field: Parameters<typeof labelOf>[0]): string => labelOf(field, language, 'actions');
  const choice = (name: 'responsibleOrgUnitKey' | 'contactPersonKey'): Omit<ChoiceProps, 'options'> => ({
    ...{ name, label: label(name), emptyText: texts['actionForm.notChosen'], value: input[name] },
    errorMessage: errors[name],
    onChange: (key) => change({ [name]: key })
  });
  const units = unitOptions(around, [responsibleOrgUnitKey, ...participants]);
  return (
    <FormPart heading={texts['actionForm.who']}>
      <Choice {...choice('responsibleOrgUnitKey')} options={units} />
      <Choice {...choice('contactPersonKey')} options={personOptions(around, responsibleOrgUnitKey)} />
      <ParticipantsChoice {...{ units, errors, change }} participants={participants} />
      <TextLine
        name="otherParticipants"
        label={label('otherParticipants')}
        value={input.otherParticipants}
        errorMessage={errors.otherParticipants}
        onChange={(otherParticipants) => change({ otherParticipants })}
      />
      <Checkbox
        label={texts['actionForm.shared']}
        checked={input.isShared}
        onChange={(_event, isShared = false) => change({ isShared })}
      />
    </FormPart>
  );
};
