import { TextField } from '@fluentui/react';
import * as React from 'react';
import { type UseCaseRefusal } from '../../application/refusal';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { type Result } from '../../core/result';
import { describeFailure, describeRefusal } from '../../messages/describe';
import { type Language } from '../../messages/format';
import { type Submitted, useSubmitted } from '../shared/data/useSubmitted';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { type MeetingPartProps } from './meetingPart';
import { pointName } from './pointName';
import { useTexts } from './texts';

/** Props of {@link PointMinutes}. */
export interface PointMinutesProps extends MeetingPartProps {
  readonly point: AgendaPoint;
  readonly mayEdit: boolean;
}

function troubleIn(
  submitted: Submitted<Result<unknown, UseCaseRefusal>>,
  language: Language
): string | undefined {
  if (submitted.state === 'failed') return describeFailure(submitted.failure, language);
  if (submitted.state !== 'done' || submitted.answer.ok) return undefined;
  return describeRefusal(submitted.answer.error, language, 'agendaItems').join(' ');
}

/** How many minutes a point has; saved when the field is left. */
export const PointMinutes: React.FunctionComponent<PointMinutesProps> = (props) => {
  const { services, opened, point, mayEdit, onChanged } = props;
  const texts = useTexts();
  const language = useLanguage();
  const [typed, setTyped] = React.useState<string>();
  const meetingKey = opened.meeting.value.key;
  const { submitted, submit } = useSubmitted(
    () =>
      services.changePoint(
        { meetingKey, pointKey: point.pointKey },
        { minutes: Number((typed ?? '').replace(',', '.')) }
      ),
    (answer) => {
      if (!answer.ok) return;
      setTyped(undefined);
      onChanged();
    }
  );
  if (!mayEdit) return <span className={styles.quiet}>{texts['agenda.minutes'](point.minutes)}</span>;
  return (
    <span className={styles.minuteField}>
      <TextField
        className={styles.minutes}
        type="number"
        min={0}
        ariaLabel={texts['agenda.minutesOf'](pointName(point, language))}
        value={typed ?? `${point.minutes}`}
        errorMessage={troubleIn(submitted, language)}
        onChange={(_event, text = '') => setTyped(text)}
        onBlur={() => {
          if (typed !== undefined && typed !== `${point.minutes}`) submit();
        }}
      />
      {/* A suffix of the field would take the place of its name. */}
      <span aria-hidden="true">min</span>
    </span>
  );
};
