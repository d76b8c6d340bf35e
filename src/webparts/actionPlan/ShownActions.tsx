import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type ActionRow } from '../../core/overview/actionRow';
import { EmptyState } from '../shared/ui/EmptyState';
import { later } from '../shared/ui/later';
import { ActionBoard } from './ActionBoard';
import { ActionList } from './ActionList';
import { type PlanSettings } from './planSettings';
import { useTexts } from './texts';

/** Props of {@link ShownActions}. */
export interface ShownActionsProps {
  /** What the filter leaves. */
  readonly rows: readonly ActionRow[];
  readonly settings: PlanSettings;
  readonly isNarrow: boolean;
  readonly today: CalendarDay;
  readonly occasionsOf: OpenedPlan['occasionsOf'];
}

const ActionTimeline = later('timeline', () =>
  import(/* webpackChunkName: 'timeline' */ './ActionTimeline').then((part) => part.ActionTimeline)
);

/** The actions in the shape that the reader has chosen. */
export const ShownActions: React.FunctionComponent<ShownActionsProps> = ({
  rows,
  settings,
  isNarrow,
  today,
  occasionsOf
}) => {
  const texts = useTexts();
  const { filter, grouping, shape } = settings;
  if (rows.length === 0) {
    return (
      <EmptyState
        iconName="Filter"
        title={texts['plan.nothingFound']}
        advice={texts['plan.nothingFoundAdvice']}
      />
    );
  }
  if (shape === 'board') return <ActionBoard rows={rows} />;
  if (shape === 'timeline') return <ActionTimeline {...{ rows, today, occasionsOf }} />;
  return (
    <div>
      {/* Other rows begin at their first page. */}
      <ActionList key={JSON.stringify([filter, grouping])} {...{ rows, grouping, isNarrow }} />
    </div>
  );
};
