import { type OpenedDeviations } from '../../../src/application/overview/openDeviations';
import { type OpenedSteering } from '../../../src/application/overview/openSteering';
import { steeringOverview } from '../../../src/core/overview/steeringOverview';
import { type SteeringSite } from '../../../src/core/overview/steeringRow';
import { area, coverage, signed } from '../../core/agreement/rows';
import { surroundings, today } from '../../core/overview/anyPlan';
import { day, makeAction, makePlan, makeReport } from '../../core/plan/rows';

/** The addresses of the sample's sites. */
export const centralUrl = 'https://example.test/sites/central';
export const localUrl = 'https://example.test/sites/lokal';

function siteOf(site: string, change: Partial<SteeringSite>): SteeringSite {
  const { units, persons, meetings } = surroundings;
  const rows = {
    agreements: [],
    extensions: [],
    areas: [],
    coverages: [],
    plans: [],
    actions: [],
    reports: [],
    dayRules: {}
  };
  return { site, units, persons, meetings, ...rows, ...change };
}

export const central = siteOf(centralUrl, {
  agreements: [
    signed('central', {
      level: 'central',
      parentKey: undefined,
      title: 'Övergripande överenskommelse',
      validFrom: day('2019-11-04'),
      validTo: day('2022-12-31')
    })
  ],
  areas: [
    area('PLA', { name: 'Platser' }),
    area('UNG', { name: 'Unga', order: 2 }),
    area('VÅL', { name: 'Våldsbejakande extremism', order: 3 })
  ]
});

const local = siteOf(localUrl, {
  agreements: [signed('a', { title: 'Lokal överenskommelse Demo', validTo: day('2020-12-11') })],
  plans: [makePlan({ agreementKey: 'a' })],
  coverages: [
    coverage('central|PLA', 'adopted'),
    coverage('central|VÅL', 'notRelevant', { reason: 'Hanteras centralt' })
  ],
  areas: [area('LOK', { key: 'a|LOK', agreementKey: 'a', name: 'Narkotika' })],
  actions: [
    makeAction({ key: 'red', number: 'HÄ-2', title: 'Bättre belysning', focusAreaKey: 'central|PLA' }),
    makeAction({ key: 'green', number: 'HÄ-3', title: 'Fältarbete', focusAreaKey: 'central|PLA' }),
    makeAction({ key: 'silent', number: 'HÄ-10', title: 'Skolsamverkan', focusAreaKey: 'a|LOK' }),
    makeAction({
      key: 'paused',
      number: 'HÄ-11',
      title: 'Medborgardialog',
      focusAreaKey: 'central|UNG',
      decision: 'paused'
    })
  ],
  reports: [
    makeReport({ key: 'r1', day: day('2020-09-10'), actionKey: 'red', light: 'red' }),
    makeReport({ key: 'r2', day: day('2020-09-10'), actionKey: 'green' })
  ]
});

/** The overview of some sites, as the page gets it. */
export function openedWith(
  sites: readonly SteeringSite[],
  change: Partial<OpenedSteering> = {}
): OpenedSteering {
  return {
    overview: steeringOverview({ sites, today }),
    sites: [{ site: centralUrl }, { site: localUrl, title: 'Samverkan Demo' }],
    comingSites: [],
    groups: [],
    today,
    actor: { roles: [], tasks: [] },
    findings: [],
    unreadSites: [],
    unfinished: [],
    ...change
  };
}

/** One central and one local site: a red, a silent, a green and a paused action, a gap, an agreement that lapses. */
export const sampleSteering = openedWith([central, local]);

/** The same without actions. */
export const withoutActions = openedWith([central, { ...local, actions: [], reports: [] }]);

/** What its red report says. */
export const sampleDeviations: OpenedDeviations = {
  reports: [
    {
      site: localUrl,
      report: {
        ...makeReport({ key: 'r1', day: day('2020-09-10'), actionKey: 'red', light: 'red' }),
        text: 'Leveransen är försenad.',
        remedy: 'Byt leverantör.'
      }
    }
  ],
  escalations: sampleSteering.overview.decisions.escalations,
  findings: [],
  unreadSites: []
};
