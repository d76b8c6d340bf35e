import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { CopyLinkButton } from '../shared/links/CopyLinkButton';
import { ActionChain } from './ActionChain';
import { ActionFacts } from './ActionFacts';
import { ActionFlags } from './ActionFlags';
import styles from './ActionView.module.scss';
import { ActionTasks } from './ActionTasks';
import { DateChangeList } from './DateChangeList';
import { LightLabel } from '../shared/ui/LightLabel';
import { OccasionList } from './OccasionList';
import { type PlanServices } from './planServices';
import { ReportList } from './ReportList';
import { StateLabel } from './StateLabel';
import { useTexts } from './texts';

/** Props of {@link ActionPage}. */
export interface ActionPageProps {
  readonly opened: OpenedAction;
  readonly services: PlanServices;
  readonly onChanged: () => void;
}

/** One action in full: what it is, why, what the reader may do, and how it has gone. */
export const ActionPage: React.FunctionComponent<ActionPageProps> = (props) => {
  const { opened, services, onChanged } = props;
  const { row } = opened.detail;
  const { action, status } = row;
  const texts = useTexts();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles.page}>
      <header>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {texts['action.title'](action.number, action.title)}
        </h2>
        <div className={styles.labels}>
          <StateLabel state={status.state} />
          <LightLabel light={status.light} isExplained={true} />
          <CopyLinkButton
            target={{ kind: 'action', planKey: action.planKey, actionKey: action.key }}
            title={texts['action.title'](action.number, action.title)}
          />
        </div>
        <ActionFlags flags={row.flags} />
        {action.description !== undefined && <p className={styles.description}>{action.description}</p>}
      </header>
      <ActionTasks opened={opened} services={services} onChanged={onChanged} />
      <div className={styles.pair}>
        <ActionChain detail={opened.detail} />
        <ActionFacts detail={opened.detail} />
      </div>
      <ReportList opened={opened} />
      <OccasionList occasions={opened.detail.occasions} />
      <DateChangeList opened={opened} />
    </article>
  );
};
