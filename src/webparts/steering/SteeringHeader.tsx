import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedSteering } from '../../application/overview/openSteering';
import { formatDayInProse } from '../../messages/format';
import { type Loaded } from '../shared/data/useLoaded';
import { CopyLinkButton } from '../shared/links/CopyLinkButton';
import { useLanguage } from '../shared/ui/texts';
import styles from '../shared/ui/PageFrame.module.scss';
import headerStyles from './SteeringHeader.module.scss';
import { useTexts } from './texts';

/** Props of {@link SteeringHeader}. */
export interface SteeringHeaderProps {
  readonly steering: Loaded<OpenedSteering>;
}

/** The heading, and in one line the day and how much the overview is about. */
export const SteeringHeader: React.FunctionComponent<SteeringHeaderProps> = ({ steering }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div className={styles.header}>
      <h2 className={styles.heading}>{texts['steering.heading']}</h2>
      {steering.state === 'ready' && (
        <p className={styles.summary}>
          {[
            texts['steering.asOf'](formatDayInProse(steering.value.today, language)),
            texts['steering.actionCount'](steering.value.overview.rows.length),
            texts['steering.siteCount'](steering.value.sites.length)
          ].join(' · ')}
        </p>
      )}
      {steering.state === 'ready' && (
        <ActionButton
          className={headerStyles.print}
          iconProps={{ iconName: 'Print' }}
          onClick={() => window.print()}
        >
          {texts['steering.print']}
        </ActionButton>
      )}
      <CopyLinkButton target={{ kind: 'page', page: 'steering' }} title={texts['steering.heading']} />
    </div>
  );
};
