import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { later } from '../shared/ui/later';
import { useOpenForm } from '../shared/ui/useOpenForm';
import { WhenFresh } from '../shared/ui/WhenFresh';
import { type MeetingPartProps } from './meetingPart';
import pageStyles from './Meetings.module.scss';
import { type PointFormName } from './PointForm';
import { type RoomTexts, useTexts } from './texts';

const PointForm = later('point form', () =>
  import(/* webpackChunkName: 'meeting-page-forms' */ './PointForm').then((part) => part.PointForm)
);

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
function offered(opened: OpenedMeeting, point: AgendaPoint, mayEdit: boolean): readonly PointFormName[] {
  const { meeting, actor, group } = opened;
  const { state } = meeting.value;
  const isOpen = state !== 'approved' && state !== 'cancelled';
  const may = (task: OpenedMeeting['actor']['tasks'][number]): boolean =>
    isOpen && actor.tasks.includes(task);
  const { subject } = point;
  const offers: Readonly<Record<PointFormName, boolean>> = {
    notes: mayEdit,
    decide: may('recordDecision'),
    endDate: hasMovableEnd(point) && may('decideDateChange'),
    assign: may('recordDecision'),
    raise: may('escalate') && group.kind !== 'steeringGroup' && subject.kind !== 'standing',
    remove: mayEdit && subject.kind !== 'standing'
  };
  return (Object.keys(offers) as PointFormName[]).filter((form) => offers[form]);
}

/** The buttons of a point, and the form that is open. */
export const PointTasks: React.FunctionComponent<PointTasksProps> = (props) => {
  const { services, opened, point, mayEdit, onChanged, onForm } = props;
  const texts: RoomTexts = useTexts();
  const { form, after, open, finish, cancel } = useOpenForm<PointFormName>(onChanged);
  const isOpen = form !== undefined;
  React.useEffect(() => onForm?.(isOpen), [onForm, isOpen]);
  return (
    <div ref={after} tabIndex={-1}>
      {form !== undefined && (
        <WhenFresh>
          <PointForm name={form} {...{ services, opened, point }} onDone={finish} onCancel={cancel} />
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
