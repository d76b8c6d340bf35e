import { getId } from '@fluentui/react';
import * as React from 'react';
import { EmptyState } from '../shared/ui/EmptyState';
import { PageNotices, type PageNoticesProps } from '../shared/ui/PageNotices';
import { useTexts } from '../shared/ui/texts';
import { AreasSection } from './AreasSection';
import { CoverageSection } from './CoverageSection';
import { DecisionsSection } from './DecisionsSection';
import { DeviationsSection } from './DeviationsSection';
import { SilenceSection } from './SilenceSection';
import { type SteeringPage, SteeringPageProvider } from './steeringPage';

type PassedOn = 'opened' | 'deviations' | 'onReloadDeviations' | 'isNarrow';

/** Props of {@link SteeringBody}. */
export interface SteeringBodyProps extends Omit<PageNoticesProps, 'overview'>, Pick<SteeringPage, PassedOn> {}

/** What somebody should mend, then the overview part by part, or what to do when there is nothing. */
export const SteeringBody: React.FunctionComponent<SteeringBodyProps> = (props) => {
  const { opened, deviations, onReloadDeviations, isNarrow, resuming, onResume, onReload } = props;
  const texts = useTexts();
  const [idPrefix] = React.useState(() => getId('steering'));
  const [openFigure, showFigure] = React.useState<string>();
  const { rows, decisions, matrices, outsideMatrices } = opened.overview;
  const isEmpty = rows.length + decisions.lapsing.length + matrices.length + outsideMatrices.length === 0;
  return (
    <>
      <PageNotices overview={opened} resuming={resuming} onResume={onResume} onReload={onReload} />
      {isEmpty ? (
        <EmptyState
          iconName="BarChartHorizontal"
          title={texts['steering.emptyTitle']}
          advice={texts['steering.emptyAdvice']}
        />
      ) : (
        <SteeringPageProvider
          value={{ opened, deviations, onReloadDeviations, isNarrow, idPrefix, openFigure, showFigure }}
        >
          <DecisionsSection />
          <DeviationsSection />
          <AreasSection />
          <CoverageSection />
          <SilenceSection />
        </SteeringPageProvider>
      )}
    </>
  );
};
