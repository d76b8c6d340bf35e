import * as React from 'react';
import { ThingLink } from '../shared/links/ThingLink';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { TextWithDays } from '../shared/ui/TextWithDays';
import styles from './DeviationCard.module.scss';
import { DeviationReport } from './DeviationReport';
import { type Deviation } from './deviations';
import { escalationText } from './escalationText';
import { siteTitleIn, useSteeringPage } from './steeringPage';
import { useTexts } from './texts';

/** Props of {@link DeviationCard}. */
export interface DeviationCardProps {
  readonly deviation: Deviation;
}

/** One red action: which it is, who answers, whether it is escalated, and what is said and proposed. */
export const DeviationCard: React.FunctionComponent<DeviationCardProps> = ({ deviation }) => {
  const texts = useTexts();
  const { opened } = useSteeringPage();
  const { row, reports, escalation } = deviation;
  const { action, responsible, site } = row;
  const about = [
    responsible?.name ?? texts['steering.noResponsible'],
    siteTitleIn(opened, site, texts['steering.ownSite'])
  ];
  return (
    <article>
      <h4 className={styles.heading}>
        <ThingLink
          target={{ kind: 'action', site, planKey: action.planKey, actionKey: action.key }}
          underline={true}
        >
          {texts['action.title'](action.number, action.title)}
        </ThingLink>
      </h4>
      <p className={styles.about}>{about.filter((part) => part !== undefined).join(' · ')}</p>
      {escalation !== undefined && (
        <p className={styles.escalated}>
          <StatusLabel tone="bad" iconName="Up" text={texts['steering.escalated']} />{' '}
          <TextWithDays text={escalation.reasons.map((reason) => escalationText(reason, texts)).join(' ')} />
        </p>
      )}
      {reports.map((report) => (
        <DeviationReport key={report.key} report={report} />
      ))}
      {reports.length === 0 && <p className={styles.about}>{texts['steering.noText']}</p>}
    </article>
  );
};
