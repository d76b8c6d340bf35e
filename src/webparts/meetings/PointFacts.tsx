import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type Light } from '../../core/followUp/light';
import { type AgendaCause, type AgendaPoint } from '../../core/meeting/agendaPoint';
import { formatDecisionNumber } from '../../core/meeting/decisionNumber';
import { nameOf } from '../../messages/describe';
import { LightLabel } from '../shared/ui/LightLabel';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { PointReports } from './PointReports';
import { StandingFacts } from './StandingFacts';
import { useTexts } from './texts';

/** Props of {@link PointFacts}. */
export interface PointFactsProps {
  readonly opened: OpenedMeeting;
  readonly point: AgendaPoint;
}

/** A light that is why the point stands there has been said. */
function isShown(light: Light, causes: readonly AgendaCause[]): boolean {
  return light !== 'none' && !causes.some((cause) => cause === light);
}

/** How the matter of a point stands now. */
export const PointFacts: React.FunctionComponent<PointFactsProps> = ({ opened, point }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { subject, causes, earlier, proposedDecision } = point;
  return (
    <>
      {subject.kind === 'action' && (
        <>
          <span className={styles.labels}>
            {isShown(subject.row.status.light, causes) && (
              <LightLabel light={subject.row.status.light} isExplained={true} />
            )}
            {subject.row.status.isDisputed && (
              <StatusLabel tone="attention" iconName="BranchCompare" text={texts['agenda.disputed']} />
            )}
          </span>
          {subject.row.responsible !== undefined && (
            <p className={styles.quiet}>{texts['agenda.responsible'](subject.row.responsible.name)}</p>
          )}
          <PointReports row={subject.row} reports={opened.reports} />
        </>
      )}
      {subject.kind === 'goneAction' && <p>{texts['agenda.gone']}</p>}
      {subject.kind === 'agreement' && <p>{texts['agenda.lapses'](subject.warning.lastDay)}</p>}
      {subject.kind === 'coverage' && (
        <p>{`${subject.agreementTitle}: ${nameOf('coverageGap', subject.gap, language)}`}</p>
      )}
      {subject.kind === 'standing' && <StandingFacts opened={opened} section={point.section} />}
      {earlier !== undefined && (
        <p>{texts['agenda.earlier'](formatDecisionNumber(earlier), earlier.day, earlier.text)}</p>
      )}
      {proposedDecision !== undefined && <p>{texts['agenda.proposal'](proposedDecision)}</p>}
    </>
  );
};
