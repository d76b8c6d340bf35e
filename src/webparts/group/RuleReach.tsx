import { Toggle } from '@fluentui/react';
import * as React from 'react';
import { type RuleKind } from '../../core/reminder/ruleKind';
import { nameOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { useLanguage } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { type RuleFieldsProps } from './ruleProps';
import { firstInput } from './ruleInput';
import { nameOfPlace, nearestRule, placesFor, type RulePlace } from './rulePlace';
import { useTexts } from './texts';

/** Props of {@link RuleReach}. */
export interface RuleReachProps extends Pick<RuleFieldsProps, 'input' | 'onChange'> {
  readonly kind: RuleKind;
}

function keyOf({ scope, scopeKey = '' }: RulePlace): string {
  return `${scope} ${scopeKey}`;
}

/** For what a rule holds, and whether it is on. Another place begins with the rule that holds there. */
export const RuleReach: React.FunctionComponent<RuleReachProps> = ({ kind, input, onChange }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { opened } = useGroupPage();
  const places = placesFor(kind, opened);
  const textOf = (place: RulePlace): string =>
    texts['group.rulePlace'](nameOf('ruleScope', place.scope, language), nameOfPlace(place, opened));
  const choose = (key: string): void => {
    const place = places.find((one) => keyOf(one) === key);
    if (place !== undefined) onChange(firstInput(kind, place, nearestRule(kind, place, opened)));
  };
  return (
    <>
      <Choice
        label={texts['group.ruleScope']}
        options={places.map((place) => ({ key: keyOf(place), text: textOf(place) }))}
        value={keyOf(input.place)}
        onChange={choose}
      />
      <p>{texts['group.nearestWins']}</p>
      <Toggle
        label={texts['group.ruleOn']}
        onText={texts['group.on']}
        offText={texts['group.off']}
        checked={input.isOn}
        onChange={(_event, isOn = false) => onChange({ isOn })}
      />
    </>
  );
};
