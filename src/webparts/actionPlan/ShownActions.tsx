import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import { EmptyState } from '../shared/ui/EmptyState';
import { useTexts } from '../shared/ui/texts';
import { ActionBoard } from './ActionBoard';
import { ActionList } from './ActionList';
import { type PlanSettings } from './planSettings';

/** Props of {@link ShownActions}. */
export interface ShownActionsProps {
  /** What the filter leaves. */
  readonly rows: readonly ActionRow[];
  readonly settings: PlanSettings;
  readonly isNarrow: boolean;
}

/** The actions in the shape that the reader has chosen. */
export const ShownActions: React.FunctionComponent<ShownActionsProps> = ({ rows, settings, isNarrow }) => {
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
  return (
    <div>
      {/* Other rows begin at their first page. */}
      <ActionList key={JSON.stringify([filter, grouping])} {...{ rows, grouping, isNarrow }} />
    </div>
  );
};
