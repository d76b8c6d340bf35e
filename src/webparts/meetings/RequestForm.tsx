import * as React from 'react';
import { type AskScope } from '../../application/meeting/askScopes';
import { type Group } from '../../core/organisation/group';
import { readTypedDays } from '../shared/forms/typedDays';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { type MeetingServices } from './meetingServices';
import { RequestFields, type RequestInput } from './RequestFields';
import { useTexts } from './texts';

/** Props of {@link RequestForm}. */
export interface RequestFormProps {
  readonly services: MeetingServices;
  /** What may be asked about. */
  readonly scopes: readonly AskScope[];
  readonly group: Group;
  /** The meeting that it is for. */
  readonly meetingKey?: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Begär lägesrapport: of a group, a plan, a focus area or one action. */
export const RequestForm: React.FunctionComponent<RequestFormProps> = (props) => {
  const { services, scopes, group, meetingKey, onDone, onCancel } = props;
  const texts = useTexts();
  const draft = useDraft<RequestInput>({
    form: `round ${meetingKey ?? group.key}`,
    empty: () => ({ scope: `group ${group.key}`, answerBy: '', reason: '' }),
    newKey: services.newKey
  });
  const { input, formInstance: requestKey, change } = draft;
  const write = async (): ReturnType<MeetingServices['openRound']> => {
    const chosen = scopes.find(({ scope, key }) => `${scope} ${key}` === input.scope);
    const { scope, key: scopeKey } = chosen ?? ({ scope: 'group', key: group.key } as const);
    const days = readTypedDays(input, { optional: ['answerBy'] });
    if (!days.ok) return days;
    const more = {
      ...(meetingKey !== undefined && { meetingKey }),
      ...days.value,
      ...(input.reason.trim() !== '' && { reason: input.reason })
    };
    return services.openRound({ groupKey: group.key, scope, scopeKey, requestKey, ...more });
  };
  const words = { heading: texts['round.heading'], sendText: texts['round.send'] };
  return (
    <TaskForm {...words} collection="statusRounds" {...{ draft, write, onDone, onCancel }}>
      {(errors) => (
        <RequestFields
          {...{ input, errors, scopes }}
          hasAnswerBy={meetingKey === undefined}
          onChange={change}
        />
      )}
    </TaskForm>
  );
};
