import * as React from 'react';
import { ChannelSection } from './ChannelSection';
import { MembersSection } from './MembersSection';
import { RulesSection } from './RulesSection';
import { SentSection } from './SentSection';

/** The parts of the page, in their order. */
export const GroupSections: React.FunctionComponent = () => (
  <>
    <MembersSection />
    <ChannelSection />
    <SentSection />
    <RulesSection />
  </>
);
