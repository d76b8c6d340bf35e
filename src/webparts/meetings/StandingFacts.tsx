import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { effortStateOn } from '../../core/communication/checkEffort';
import { type AgendaSection } from '../../core/meeting/agendaItem';
import { nameOf } from '../../messages/describe';
import { type Language } from '../../messages/format';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link StandingFacts}. */
export interface StandingFactsProps {
  readonly opened: OpenedMeeting;
  readonly section: AgendaSection;
}

function linesOf(
  { opened, section }: StandingFactsProps,
  texts: RoomTexts,
  language: Language
): readonly string[] {
  const { previous, pictureWarning, assignments, efforts, today } = opened;
  switch (section) {
    case 'previousMinutes':
      return previous === undefined
        ? []
        : [texts['agenda.previous'](previous.title, nameOf('meetingState', previous.state, language))];
    case 'situation':
      if (pictureWarning?.code === 'situationPictureMissing') return [texts['agenda.noPicture']];
      return pictureWarning?.code === 'situationPictureOld'
        ? [texts['agenda.oldPicture'](pictureWarning.settledOn)]
        : [];
    case 'assignments': {
      const open = assignments.filter(({ value }) => value.state === 'open');
      return open.length === 0
        ? []
        : [
            texts['agenda.openAssignments'](open.length),
            ...open.map(({ value }) => `– ${value.text} (${value.due})`)
          ];
    }
    case 'communication':
      return efforts
        .filter((effort) => effort.doneOn === undefined)
        .map((effort) => {
          const state = nameOf('effortState', effortStateOn(effort, today), language);
          return `${effort.title}: ${state}, ${effort.plannedOn}`;
        });
    default:
      return [];
  }
}

/** What a standing point has to look at: the last minutes, the situation picture, assignments, communication. */
export const StandingFacts: React.FunctionComponent<StandingFactsProps> = (props) => {
  const lines = linesOf(props, useTexts(), useLanguage());
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
    </>
  );
};
