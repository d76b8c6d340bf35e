import * as React from 'react';
import { type ActionDetail } from '../../core/overview/actionDetail';
import { describeViolation } from '../../messages/describe';
import { DetailSection } from '../shared/ui/DetailSection';
import { useLanguage } from '../shared/ui/texts';
import styles from './ActionChain.module.scss';
import { useTexts } from './texts';

/** Props of {@link ActionChain}. */
export interface ActionChainProps {
  readonly detail: ActionDetail;
}

/** Why an action is there: problem, cause, goal, and the action itself. */
export const ActionChain: React.FunctionComponent<ActionChainProps> = ({ detail }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { problem, cause, goal, row, brokenLinks } = detail;
  const links = [
    { name: 'problem', title: problem?.title, description: problem?.description },
    { name: 'cause', title: cause?.title, description: cause?.description },
    { name: 'goal', title: goal?.title, description: undefined },
    { name: 'action', title: row.action.title, description: undefined }
  ] as const;
  return (
    <DetailSection heading={texts['action.chain']}>
      <ol role="list" className={styles.chain}>
        {links.map(({ name, title, description }) => (
          <li key={name}>
            <span className={styles.name}>{texts[`action.${name}`]}</span>
            <span className={styles.title}>{title ?? texts['action.linkMissing']}</span>
            {description !== undefined && <span className={styles.description}>{description}</span>}
          </li>
        ))}
      </ol>
      {brokenLinks.map((violation) => (
        <p key={JSON.stringify(violation)}>{describeViolation(violation, language, 'actions')}</p>
      ))}
    </DetailSection>
  );
};
