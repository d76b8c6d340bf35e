import { type DemoEvent } from '../timeline/step';
import { agreementEvents } from './agreementEvents';
import { districtKeys } from './district';
import { decisionEvents, meetingEvents, type MeetingScope } from './meetingEvents';
import { planEvents } from './planEvents';
import { registerEvents } from './register';
import { reportEvents } from './reportEvents';
import { type DistrictStory } from './story';

/** Everything that happened in a local cooperation; what belongs to one day stands in the order of that day. */
export function storyEvents(story: DistrictStory): readonly DemoEvent[] {
  const { site } = story.district;
  const meetings = meetingScopeOf(story);
  return [
    ...registerEvents(story),
    ...agreementEvents(story),
    ...meetingEvents(meetings, story.meetings),
    // A plan is adopted, an action cancelled by a decision that stands already.
    ...decisionEvents(meetings, story.decisions),
    ...planEvents(story),
    ...reportEvents({ site, planKey: districtKeys(story.district).plan }, story.reports),
    ...story.more
  ];
}

function meetingScopeOf({ district, days }: DistrictStory): MeetingScope {
  const keys = districtKeys(district);
  const coordinator = `samordnare.${district.key}`;
  return {
    site: district.site,
    groups: {
      steeringGroup: {
        key: keys.steeringGroup,
        decisionWriter: `ordforande.${district.key}`,
        approver: `ordforande.${district.key}`
      },
      preparationGroup: {
        key: keys.preparationGroup,
        decisionWriter: coordinator,
        approver: `avdelningschef.${district.key}`
      },
      placesGroup: {
        key: keys.placesGroup,
        decisionWriter: coordinator,
        approver: `park.${district.key}`
      }
    },
    coordinator,
    plannedOn: days.planDrafted
  };
}
