import { TextField } from '@fluentui/react';
import * as React from 'react';
import { type Cadence } from '../../core/followUp/cadence';
import { labelOf, nameOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { FieldError } from '../shared/ui/FieldError';
import { useLanguage } from '../shared/ui/texts';
import { type ActionPartProps } from './actionPartProps';
import { useTexts } from './texts';

const cadenceKinds: readonly Cadence['kind'][] = ['everyWeeks', 'beforeEachMeeting', 'perTertial', 'dates'];

/** How often an action is followed up, in plain words. */
export const CadenceFields: React.FunctionComponent<ActionPartProps> = ({ input, errors, change }) => {
  const texts = useTexts();
  const language = useLanguage();
  const name = (kind: Cadence['kind']): string =>
    kind === 'everyWeeks' ? texts['actionForm.everyWeeks'] : nameOf('cadence', kind, language);
  return (
    <>
      <Choice
        name="cadence"
        label={labelOf('cadence', language)}
        emptyText={texts['actionForm.notChosen']}
        options={cadenceKinds.map((key) => ({ key, text: name(key) }))}
        value={input.cadenceKind}
        onChange={(key) => change({ cadenceKind: cadenceKinds.find((kind) => kind === key) ?? '' })}
      />
      {input.cadenceKind === 'everyWeeks' && (
        <TextField
          type="number"
          min={1}
          max={52}
          label={texts['actionForm.weeks']}
          value={input.cadenceWeeks}
          onChange={(_event, cadenceWeeks = '') => change({ cadenceWeeks })}
        />
      )}
      {input.cadenceKind === 'dates' && (
        <TextField
          label={texts['actionForm.days']}
          description={texts['actionForm.daysExample']}
          value={input.cadenceDays}
          onChange={(_event, cadenceDays = '') => change({ cadenceDays })}
        />
      )}
      <FieldError message={errors.cadence} />
    </>
  );
};
