import { centralAgreementEvents } from '../central/agreementEvents';
import { centralMeetingEvents } from '../central/meetings';
import { centralPlanEvents } from '../central/planEvents';
import { centralRegisterEvents, siteRegistrations } from '../central/register';
import { storyEvents } from '../district/storyEvents';
import { hagerstenAlvsjoStory } from '../hagerstenAlvsjo/story';
import { rinkebyKistaStory } from '../rinkebyKista/story';
import { skarholmenStory } from '../skarholmen/story';
import { sodermalmStory } from '../sodermalm/story';
import { inDayOrder } from './events';
import { type DemoEvent } from './step';

/** The four local cooperations. */
export const demoStories = [
  hagerstenAlvsjoStory,
  rinkebyKistaStory,
  sodermalmStory,
  skarholmenStory
] as const;

/** Everything that happened on all sites, in the order of its days. */
export function demoTimeline(sharePointUrl: string): readonly DemoEvent[] {
  return inDayOrder([
    ...centralRegisterEvents,
    ...centralAgreementEvents,
    ...centralMeetingEvents,
    ...centralPlanEvents,
    ...siteRegistrations(sharePointUrl, demoStories),
    ...demoStories.flatMap(storyEvents)
  ]);
}
