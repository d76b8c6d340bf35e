import * as React from 'react';
import { describeViolation } from '../../messages/describe';
import { ThingLink } from '../shared/links/ThingLink';
import { useLanguage } from '../shared/ui/texts';
import styles from './AdoptionObstacles.module.scss';
import { type ActionObstacle } from './adoptionRefusal';
import { useTexts } from './texts';

/** Props of {@link AdoptionObstacles}. */
export interface AdoptionObstaclesProps {
  readonly obstacles: readonly ActionObstacle[];
  readonly planKey: string;
}

/** The actions that are not ready to be fastställda, each with what it lacks and the way to it. */
export const AdoptionObstacles: React.FunctionComponent<AdoptionObstaclesProps> = ({
  obstacles,
  planKey
}) => {
  const texts = useTexts();
  const language = useLanguage();
  if (obstacles.length === 0) return null;
  return (
    <div className={styles.obstacles}>
      <strong>{texts['adopt.obstacles'](obstacles.length)}</strong>
      <ul>
        {obstacles.map(({ actionKey, number, violations }) => (
          <li key={actionKey}>
            <ThingLink target={{ kind: 'action', planKey, actionKey }}>{number}</ThingLink>
            <ul>
              {violations.map((violation) => (
                <li key={JSON.stringify(violation)}>{describeViolation(violation, language, 'actions')}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
};
