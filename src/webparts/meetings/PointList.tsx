import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type UseCaseRefusal } from '../../application/refusal';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { type Result } from '../../core/result';
import { useSubmitted } from '../shared/data/useSubmitted';
import { DetailSection } from '../shared/ui/DetailSection';
import { useLanguage } from '../shared/ui/texts';
import { CauseLabels } from './CauseLabels';
import pageStyles from './Meetings.module.scss';
import { pointName } from './pointName';
import { RefusalLine } from './RefusalLine';

/** Props of {@link PointList}. */
export interface PointListProps {
  readonly heading: string;
  readonly explanation?: string;
  readonly points: readonly AgendaPoint[];
  readonly buttonText: string;
  readonly labelOf: (point: AgendaPoint) => string;
  readonly write: (point: AgendaPoint) => Promise<Result<unknown, UseCaseRefusal>>;
  readonly onChanged: () => void;
}

const PointRow: React.FunctionComponent<PointListProps & { readonly point: AgendaPoint }> = (props) => {
  const { point, buttonText, labelOf, write, onChanged } = props;
  const language = useLanguage();
  const { submitted, submit } = useSubmitted(
    () => write(point),
    (answer) => answer.ok && onChanged()
  );
  return (
    <li className={pageStyles.card}>
      <strong>{pointName(point, language)}</strong>
      <CauseLabels causes={point.causes} />
      {point.item?.reason !== undefined && <p className={pageStyles.quiet}>{point.item.reason}</p>}
      <RefusalLine submitted={submitted} collection="agendaItems" />
      <div>
        <DefaultButton
          text={buttonText}
          ariaLabel={labelOf(point)}
          disabled={submitted.state === 'running'}
          onClick={submit}
        />
      </div>
    </li>
  );
};

/** Points outside the agenda, each with the way in; nothing when there is none. */
export const PointList: React.FunctionComponent<PointListProps> = (props) => {
  const { heading, explanation, points } = props;
  if (points.length === 0) return null;
  return (
    <DetailSection heading={heading}>
      {explanation !== undefined && <p className={pageStyles.note}>{explanation}</p>}
      <ul className={pageStyles.list}>
        {points.map((point) => (
          <PointRow key={point.pointKey} {...props} point={point} />
        ))}
      </ul>
    </DetailSection>
  );
};
