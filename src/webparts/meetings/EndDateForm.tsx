import * as React from 'react';
import { refuseMissing, type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { EndDateFields, type EndDateInput } from './EndDateFields';
import { openChangeOf } from './openChange';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';

/** Besluta om slutdatum: the decision gets its number, and the action its new end under it. */
export const EndDateForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, opened, point, onDone, onCancel } = props;
  const texts = useTexts();
  const place = placeOfPoint(props);
  const draft = useDraft<EndDateInput>({
    form: `meeting ${place.meetingKey} end ${place.pointKey}`,
    empty: () => ({ outcome: 'decided', text: point.proposedDecision ?? '' }),
    newKey: services.newKey
  });
  const { input, change: type } = draft;
  const action = point.subject.kind === 'action' ? point.subject.row.action : undefined;
  const change = openChangeOf(opened, point);
  const write = async (): Promise<Result<unknown, UseCaseRefusal>> => {
    if (action === undefined || change === undefined) {
      return refuseMissing({ collection: 'dateChanges', key: action?.key ?? '-' });
    }
    const { key: actionKey, planKey, agreementKey } = action;
    const { groupKey, meetingKey, pointKey } = place;
    return services.decideEnd({
      change: { key: change.key, actionKey, planKey, agreementKey, outcome: input.outcome },
      decision: { groupKey, meetingKey, pointKey, text: input.text, day: opened.today }
    });
  };
  const heading = texts['endDate.heading'](pointName(point, useLanguage()));
  const form = { heading, sendText: texts['endDate.send'], draft, write, onDone, onCancel };
  return (
    <TaskForm {...form} collection="decisions">
      {(errors) => <EndDateFields {...{ change, input, errors }} onChange={type} />}
    </TaskForm>
  );
};
