import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { useOpenForm } from '../shared/ui/useOpenForm';
import { AssignForm } from './AssignForm';
import { DecideForm } from './DecideForm';
import { EndDateForm } from './EndDateForm';
import { type MeetingPartProps } from './meetingPart';
import { NotesForm } from './NotesForm';
import pageStyles from './Meetings.module.scss';
import { RaiseForm } from './RaiseForm';
import { RemoveForm } from './RemoveForm';
import { WhenFresh } from '../shared/ui/WhenFresh';
import { type RoomTexts, useTexts } from './texts';

const forms = {
  notes: NotesForm,
  decide: DecideForm,
  endDate: EndDateForm,
  assign: AssignForm,
  raise: RaiseForm,
  remove: RemoveForm
} as const;

type OpenForm = keyof typeof forms;

/** Props of {@link PointTasks}. */
export interface PointTasksProps extends MeetingPartProps {
  readonly point: AgendaPoint;
  readonly mayEdit: boolean;
  /** Told when a form is opened or closed. */
  readonly onForm?: (isOpen: boolean) => void;
}

/** Only what is decided has an end that it takes a decision to move. */
function hasMovableEnd({ subject }: AgendaPoint): boolean {
  if (subject.kind !== 'action') return false;
  const { decision, end } = subject.row.action;
  return end !== undefined && (decision === 'decided' || decision === 'paused');
}

/** What the reader may do about a point. */
function offered(opened: OpenedMeeting, point: AgendaPoint, mayEdit: boolean): readonly OpenForm[] {
  const { meeting, actor, group } = opened;
  const { state } = meeting.value;
  const isOpen = state !== 'approved' && state !== 'cancelled';
  const may = (task: OpenedMeeting['actor']['tasks'][number]): boolean =>
    isOpen && actor.tasks.includes(task);
  const { subject } = point;
  const offers: Readonly<Record<OpenForm, boolean>> = {
    notes: mayEdit,
    decide: may('recordDecision'),
    endDate: hasMovableEnd(point) && may('decideDateChange'),
    assign: may('recordDecision'),
    raise: may('escalate') && group.kind !== 'steeringGroup' && subject.kind !== 'standing',
    remove: mayEdit && subject.kind !== 'standing'
  };
  return (Object.keys(offers) as OpenForm[]).filter((form) => offers[form]);
}

/** The buttons of a point, and the form that is open. */
export const PointTasks: React.FunctionComponent<PointTasksProps> = (props) => {
  const { services, opened, point, mayEdit, onChanged, onForm } = props;
  const texts: RoomTexts = useTexts();
  const { form, after, open, finish, cancel } = useOpenForm<OpenForm>(onChanged);
  const isOpen = form !== undefined;
  React.useEffect(() => onForm?.(isOpen), [onForm, isOpen]);
  const Form = form && forms[form];
  return (
    <div ref={after} tabIndex={-1}>
      {Form !== undefined && (
        <WhenFresh>
          <Form {...{ services, opened, point }} onDone={finish} onCancel={cancel} />
        </WhenFresh>
      )}
      {form === undefined && (
        <div className={pageStyles.buttons}>
          {offered(opened, point, mayEdit).map((name) => (
            <DefaultButton key={name} text={texts[`${name}.open`]} onClick={() => open(name)} />
          ))}
        </div>
      )}
    </div>
  );
};
