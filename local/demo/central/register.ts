import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type MembershipRole } from '../../../src/core/organisation/group';
import { type DistrictStory } from '../district/story';
import { personOn } from '../district/people';
import { membership } from '../district/register';
import { demoSiteTitles, demoSiteUrl } from '../sites';
import { add, eventsAt } from '../timeline/events';
import { type DemoEvent, type DemoStep } from '../timeline/step';
import { orgUnit } from '../units';
import { centralKeys } from './keys';

const at = eventsAt('central');
const firstDay = '2015-05-04';
const groupsDay = '2020-01-13';

const steeringMembers = { 'ordforande.central': 'chair', 'ledamot.polisregion': 'member' } as const;
const preparationMembers = {
  'samordnare.central': 'coordinator',
  'samordnare.polisregion': 'coordinator',
  trafikkontoret: 'member',
  utbildningsforvaltningen: 'member',
  socialforvaltningen: 'member',
  sisab: 'member'
} as const;

/** The central register: administrator and central samordnare first, the groups once the agreement was signed. */
export const centralRegisterEvents: readonly DemoEvent[] = [
  ...at(firstDay, 'administrator', [
    {
      kind: 'establishSite',
      founding: { unit: orgUnit('slk'), person: personOn('administrator', calendarDay(firstDay)) }
    },
    ...(['stockholms-stad', 'kommunstyrelsen', 'polisregion-stockholm'] as const).map((key) =>
      add('orgUnits', orgUnit(key))
    ),
    ...people(['samordnare.central', 'lasare'], firstDay),
    add('roleAssignments', {
      key: 'samordnare.central|centralCoordinator',
      personKey: 'samordnare.central',
      role: 'centralCoordinator',
      from: calendarDay(firstDay)
    }),
    add('roleAssignments', {
      key: 'lasare|reader',
      personKey: 'lasare',
      role: 'reader',
      from: calendarDay(firstDay)
    })
  ]),
  ...at(groupsDay, 'administrator', [
    ...(['trafikkontoret', 'utbildningsforvaltningen', 'socialforvaltningen', 'sisab'] as const).map((key) =>
      add('orgUnits', orgUnit(key))
    ),
    ...people(
      Object.keys({ ...steeringMembers, ...preparationMembers }).filter(
        (key) => key !== 'samordnare.central'
      ),
      groupsDay
    )
  ]),
  ...at(groupsDay, 'samordnare.central', [
    add('groups', {
      key: centralKeys.steeringGroup,
      name: 'Central styrgrupp',
      level: 'central',
      kind: 'steeringGroup',
      agreementKey: centralKeys.agreement,
      meetingIntervalWeeks: 13,
      channelName: 'Central styrgrupp',
      mandate:
        'Fastställer handlingsplanen och tar ställning till det som förs upp från lokal nivå. Möts varje kvartal.'
    }),
    add('groups', {
      key: centralKeys.preparationGroup,
      name: 'Central beredningsgrupp',
      level: 'central',
      kind: 'preparationGroup',
      agreementKey: centralKeys.agreement,
      parentGroupKey: centralKeys.steeringGroup,
      meetingIntervalWeeks: 6,
      channelName: 'Central beredningsgrupp',
      mandate: 'Bereder och följer upp handlingsplanen.'
    }),
    ...places(centralKeys.steeringGroup, steeringMembers),
    ...places(centralKeys.preparationGroup, preparationMembers)
  ])
];

/** Each local site enters the central register on the day it is established. */
export function siteRegistrations(
  sharePointUrl: string,
  stories: readonly DistrictStory[]
): readonly DemoEvent[] {
  return stories.flatMap(({ district: { site }, days }) =>
    at(days.established, 'administrator', [
      add('sites', { key: site, title: demoSiteTitles[site], url: demoSiteUrl(sharePointUrl, site) })
    ])
  );
}

function people(accountKeys: readonly string[], day: string): readonly DemoStep[] {
  return accountKeys.map((key) => add('persons', personOn(key, calendarDay(day))));
}

function places(groupKey: string, members: Readonly<Record<string, MembershipRole>>): readonly DemoStep[] {
  return Object.entries(members).map(([personKey, role]) =>
    membership({ groupKey, personKey, role, from: calendarDay(groupsDay) })
  );
}
