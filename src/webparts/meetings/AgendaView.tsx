import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { later } from '../shared/ui/later';
import { AgendaPoints } from './AgendaPoints';
import { AgendaSum } from './AgendaSum';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { OutsidePoints } from './OutsidePoints';
import { useTexts } from './texts';

const AddPointForm = later('point to add', () =>
  import(/* webpackChunkName: 'meeting-page-forms' */ './AddPointForm').then((part) => part.AddPointForm)
);

/** Dagordning: the points in their order, whether they fit, and what can be changed. */
export const AgendaView: React.FunctionComponent<MeetingPartProps> = (props) => {
  const { services, opened, onChanged } = props;
  const texts = useTexts();
  const { agenda, meeting, actor } = opened;
  const [isAdding, setIsAdding] = React.useState(false);
  const mayEdit = actor.tasks.includes('editAgenda') && meeting.value.state !== 'approved';
  const close = (isDone: boolean): void => {
    setIsAdding(false);
    if (isDone) onChanged();
  };
  return (
    <div className={styles.body}>
      <AgendaSum agenda={agenda}>
        {mayEdit && !isAdding && (
          <DefaultButton
            iconProps={{ iconName: 'Add' }}
            text={texts['addPoint.open']}
            onClick={() => setIsAdding(true)}
          />
        )}
      </AgendaSum>
      {isAdding && (
        <AddPointForm {...{ services, opened }} onDone={() => close(true)} onCancel={() => close(false)} />
      )}
      <AgendaPoints {...props} mayEdit={mayEdit} />
      {mayEdit && <OutsidePoints {...props} />}
    </div>
  );
};
