import { getId } from '@fluentui/react';
import * as React from 'react';
import { EmptyState } from '../shared/ui/EmptyState';
import { PageNotices, type PageNoticesProps } from '../shared/ui/PageNotices';
import { AreasSection } from './AreasSection';
import { CoverageSection } from './CoverageSection';
import { DecisionsSection } from './DecisionsSection';
import { DeviationsSection } from './DeviationsSection';
import { SilenceSection } from './SilenceSection';
import { WaitingSection } from './WaitingSection';
import { type SteeringPage, SteeringPageProvider } from './steeringPage';
import { useTexts } from './texts';

type PassedOn = 'opened' | 'isCounting' | 'deviations' | 'onReloadDeviations' | 'isNarrow';

/** Props of {@link SteeringBody}. */
export interface SteeringBodyProps extends Omit<PageNoticesProps, 'overview'>, Pick<SteeringPage, PassedOn> {}

/** The parts of the page; those that are made of the actions keep their place while these are on their way. */
const SteeringParts: React.FunctionComponent<Pick<SteeringPage, 'isCounting'>> = ({ isCounting }) => (
  <>
    <DecisionsSection />
    {isCounting ? <WaitingSection part="deviations" /> : <DeviationsSection />}
    {isCounting ? <WaitingSection part="areas" /> : <AreasSection />}
    <CoverageSection />
    {isCounting ? <WaitingSection part="silence" /> : <SilenceSection />}
  </>
);

/** What somebody should mend, then the overview part by part, or what to do when there is nothing. */
export const SteeringBody: React.FunctionComponent<SteeringBodyProps> = (props) => {
  const { opened, isCounting, deviations, onReloadDeviations, isNarrow, resuming, onResume, onReload } =
    props;
  const texts = useTexts();
  const [idPrefix] = React.useState(() => getId('steering'));
  const [openFigure, showFigure] = React.useState<string>();
  const { rows, decisions, matrices, outsideMatrices } = opened.overview;
  const isEmpty =
    !isCounting && rows.length + decisions.lapsing.length + matrices.length + outsideMatrices.length === 0;
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
          value={{
            opened,
            isCounting,
            deviations,
            onReloadDeviations,
            isNarrow,
            idPrefix,
            openFigure,
            showFigure
          }}
        >
          <SteeringParts isCounting={isCounting} />
        </SteeringPageProvider>
      )}
    </>
  );
};
