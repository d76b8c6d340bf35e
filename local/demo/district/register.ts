import { type GroupKind, type MembershipRole } from '../../../src/core/organisation/group';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { demoAccounts } from '../accounts';
import { add, eventsAt } from '../timeline/events';
import { type DemoEvent, type DemoStep } from '../timeline/step';
import { orgUnit } from '../units';
import { districtKeys } from './district';
import { personOn } from './people';
import { type DistrictStory, type GroupName } from './story';

interface GroupSketch {
  readonly name: string;
  readonly kind: GroupKind;
  readonly parent?: GroupName;
  readonly meetingIntervalWeeks?: number;
  readonly mandate: string;
}

const groups: Readonly<Record<GroupName, GroupSketch>> = {
  steeringGroup: {
    name: 'Styrgrupp',
    kind: 'steeringGroup',
    meetingIntervalWeeks: 17,
    mandate:
      'Fastställer åtgärdsplanen, beslutar om slutdatum och om åtgärder som avbryts. Möts tre gånger om året.'
  },
  preparationGroup: {
    name: 'Beredningsgrupp',
    kind: 'preparationGroup',
    parent: 'steeringGroup',
    meetingIntervalWeeks: 5,
    mandate: 'Bereder och följer upp åtgärdsplanen och tillsätter arbetsgrupper.'
  },
  placesGroup: {
    name: 'Arbetsgrupp Platser',
    kind: 'workingGroup',
    parent: 'preparationGroup',
    mandate: 'Arbetar med de platser som lägesbilden pekar ut.'
  },
  youthGroup: {
    name: 'Arbetsgrupp Unga',
    kind: 'workingGroup',
    parent: 'preparationGroup',
    mandate: 'Arbetar med unga i risk, på grupp- och platsnivå.'
  }
};

/** The first days of a site: administrator, organisations, roles; then the agreement's groups and their members. */
export function registerEvents(story: DistrictStory): readonly DemoEvent[] {
  const { established, agreementDrafted } = story.days;
  const at = eventsAt(story.district.site);
  return [
    ...at(established, 'administrator', establishingSteps(story)),
    ...at(agreementDrafted, 'samordnare.central', [draftOfAgreement(story), ...groupSteps(story)])
  ];
}

function establishingSteps({ district, days, units, guests }: DistrictStory): readonly DemoStep[] {
  const day = calendarDay(days.established);
  const office = demoAccounts.filter((account) => account.orgUnitKey === district.office);
  const people = ['samordnare.central', 'lasare', ...office.map((account) => account.key), ...guests];
  return [
    { kind: 'establishSite', founding: { unit: orgUnit('slk'), person: personOn('administrator', day) } },
    ...units.map((key) => add('orgUnits', orgUnit(key))),
    ...people.map((key) => add('persons', personOn(key, day))),
    ...(
      [
        ['samordnare.central', 'centralCoordinator'],
        ['lasare', 'reader']
      ] as const
    ).map(([personKey, role]) =>
      add('roleAssignments', { key: `${personKey}|${role}`, personKey, role, from: day })
    )
  ];
}

function draftOfAgreement({ district, agreement, days }: DistrictStory): DemoStep {
  return {
    kind: 'createAgreement',
    draft: {
      key: districtKeys(district).agreement,
      level: 'local',
      parentKey: 'central.agreement.2019',
      validFrom: calendarDay(days.validFrom),
      validTo: calendarDay(days.validTo),
      ...agreement
    }
  };
}

function groupSteps({ district, days, members }: DistrictStory): readonly DemoStep[] {
  const keys = districtKeys(district);
  const from = calendarDay(days.agreementDrafted);
  return (Object.keys(groups) as GroupName[]).flatMap((name) => {
    const { parent, name: title, ...sketch } = groups[name];
    const groupKey = keys[name];
    return [
      add('groups', {
        key: groupKey,
        ...sketch,
        name: `${title} ${district.name}`,
        level: 'local',
        agreementKey: keys.agreement,
        ...(parent === undefined ? {} : { parentGroupKey: keys[parent] }),
        channelName: title
      }),
      ...Object.entries(members[name]).map(([personKey, role]) =>
        membership({ groupKey, personKey, role, from })
      )
    ];
  });
}

/** A place in a group from a day on. */
export function membership(place: {
  readonly groupKey: string;
  readonly personKey: string;
  readonly role: MembershipRole;
  readonly from: ReturnType<typeof calendarDay>;
}): DemoStep {
  return add('memberships', { key: `${place.groupKey}|${place.personKey}`, ...place });
}
