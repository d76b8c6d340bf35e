import * as React from 'react';
import { useLanguage } from '../shared/ui/texts';
import { type MeetingPartProps } from './meetingPart';
import { PointList } from './PointList';
import { pointName } from './pointName';
import { useTexts } from './texts';

/** What is new since the kallelse, and what was taken out; each with the way in. */
export const OutsidePoints: React.FunctionComponent<MeetingPartProps> = (props) => {
  const { services, opened, onChanged } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { agenda, meeting } = opened;
  const meetingKey = meeting.value.key;
  return (
    <>
      <PointList
        heading={texts['agenda.new']}
        explanation={texts['agenda.newExplanation']}
        points={agenda.newPoints}
        buttonText={texts['agenda.take']}
        labelOf={(point) => texts['agenda.takeLabel'](pointName(point, language))}
        write={({ pointKey, minutes }) => services.changePoint({ meetingKey, pointKey }, { minutes })}
        onChanged={onChanged}
      />
      <PointList
        heading={texts['agenda.removed']}
        points={agenda.removed}
        buttonText={texts['agenda.putBack']}
        labelOf={(point) => texts['agenda.putBackLabel'](pointName(point, language))}
        write={({ pointKey }) =>
          services.changePoint({ meetingKey, pointKey }, { removed: { reason: undefined } })
        }
        onChanged={onChanged}
      />
    </>
  );
};
