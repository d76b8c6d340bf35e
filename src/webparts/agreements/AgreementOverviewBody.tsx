import * as React from 'react';
import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { ChannelGroupChoice } from '../shared/ui/ChannelGroupChoice';
import { EmptyState } from '../shared/ui/EmptyState';
import { PageNotices, type PageNoticesProps } from '../shared/ui/PageNotices';
import { groupAgreements } from './agreementGroups';
import { AgreementSection } from './AgreementSection';
import { BeginAgreement } from './BeginAgreement';
import { useTexts } from './texts';
import { useChannelGroup } from './useChannelGroup';

/** Props of {@link AgreementOverviewBody}. */
export interface AgreementOverviewBodyProps extends PageNoticesProps {
  readonly overview: AgreementOverview;
  readonly showEnded: boolean;
  readonly isNarrow: boolean;
  readonly onBegin: () => void;
}

const nothingTexts = ['emptyTitle', 'emptyAdvice'] as const;
/** All that there is has ended, and the page does not show it. */
const hiddenTexts = ['emptyCurrent', 'emptyCurrentAdvice'] as const;

/** What needs attention, then the agreements group by group, or what to do when there are none. */
export const AgreementOverviewBody: React.FunctionComponent<AgreementOverviewBodyProps> = (props) => {
  const { overview: all, showEnded, isNarrow, onBegin } = props;
  const texts = useTexts();
  const { overview, groupKey, choose } = useChannelGroup(all);
  const { central, local, ended } = groupAgreements(overview.agreements);
  const shownEnded = showEnded ? ended : [];
  const { mayBegin } = overview;
  const isEmpty = central.length + local.length + shownEnded.length === 0;
  const sections = [
    ['central', central, false],
    ['local', local, true],
    ['ended', shownEnded, false]
  ] as const;
  const emptyTexts = ended.length === 0 ? nothingTexts : hiddenTexts;
  return (
    <>
      <PageNotices {...props} />
      <ChannelGroupChoice groups={all.groups} groupKey={groupKey} onChoose={choose} />
      {isEmpty && (
        <EmptyState
          iconName="DocumentSet"
          title={texts[`agreements.${emptyTexts[0]}`]}
          advice={texts[`agreements.${emptyTexts[1]}`]}
        />
      )}
      <BeginAgreement mayBegin={mayBegin} isFirst={all.agreements.length === 0} onBegin={onBegin} />
      {sections.map(([name, agreements, hasCoverage]) => (
        <AgreementSection
          key={name}
          heading={texts[`agreements.${name}`]}
          {...{ agreements, hasCoverage, isNarrow }}
        />
      ))}
    </>
  );
};
