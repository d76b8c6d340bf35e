import { districts } from '../district/district';
import { type DistrictStory } from '../district/story';
import { demoLabel } from '../label';
import { skarholmenActions } from './actions';
import { skarholmenDecisions, skarholmenMeetings } from './meetings';
import { skarholmenMore } from './more';
import { skarholmenProblems } from './problems';
import { skarholmenReports } from './reports';

/** Skärholmen: expires within ninety days, its successor is out for consultation, one central area is unanswered. */
export const skarholmenStory: DistrictStory = {
  district: districts.skarholmen,
  days: {
    established: '2019-11-14',
    agreementDrafted: '2019-11-15',
    consultation: '2019-11-18',
    decided: '2019-12-05',
    signed: '2019-12-11',
    validFrom: '2019-12-12',
    validTo: '2020-12-11',
    planDrafted: '2020-01-09',
    planAdopted: '2020-01-23'
  },
  units: ['sdf-skarholmen', 'trafikkontoret', 'lpo-skarholmen'],
  guests: ['trafikkontoret', 'kommunpolis.skarholmen', 'polischef.skarholmen'],
  members: {
    steeringGroup: { 'ordforande.skarholmen': 'chair', 'polischef.skarholmen': 'member' },
    preparationGroup: {
      'avdelningschef.skarholmen': 'chair',
      'samordnare.skarholmen': 'coordinator',
      'kommunpolis.skarholmen': 'coordinator',
      'falt.skarholmen': 'member',
      trafikkontoret: 'member'
    },
    placesGroup: { 'park.skarholmen': 'chair', trafikkontoret: 'member', 'kommunpolis.skarholmen': 'member' },
    youthGroup: { 'falt.skarholmen': 'chair', 'kommunpolis.skarholmen': 'member' }
  },
  agreement: {
    title: 'Lokal samverkansöverenskommelse Skärholmen 2020',
    registryNumber: 'DEMO 2019/010',
    partyKeys: ['sdf-skarholmen', 'trafikkontoret', 'lpo-skarholmen'],
    direction: `Parterna arbetar för ett tryggt centrum, mot öppen narkotikahandel och tillsammans med föräldrar. ${demoLabel}.`,
    focus: 'Unga i risk för kriminalitet, avgränsade platser och det lokala området narkotika.',
    goals: 'Den upplevda tryggheten ska öka och den faktiska brottsligheten ska minska.',
    followUpForm: 'Åtgärdsplanen följs upp i beredningsgruppen var femte vecka och i styrgruppen tre gånger.'
  },
  processSteps: [
    { kind: 'officeReport', body: 'Skärholmens stadsdelsförvaltning', day: '2019-11-22' },
    { kind: 'decision', body: 'Skärholmens stadsdelsnämnd', day: '2019-12-05' },
    {
      kind: 'signature',
      body: 'Stadsdelsdirektör, trafikdirektör och chef för LPO Skärholmen',
      day: '2019-12-11'
    },
    { kind: 'registration', body: 'Skärholmens stadsdelsförvaltning', day: '2019-12-12' }
  ],
  // AVH has not been answered: the gap that the coverage matrix shows.
  coverage: {
    UNG: { stance: 'adopted' },
    VBE: { stance: 'watched' },
    OFF: { stance: 'watched' },
    PAV: { stance: 'watched' },
    PLA: { stance: 'adopted' }
  },
  situationPicture: {
    title: 'Lägesbild Skärholmen 2019',
    periodFrom: '2018-10-01',
    periodTo: '2019-09-30',
    settledOn: '2019-11-20',
    sources: `Trygghetsmätning, polisens statistik på områdesnivå och kollektivtrafikens rapporter. ${demoLabel}.`,
    summary: 'Centrum upplevs otryggt under helger. Öppen försäljning av narkotika märks på några platser.'
  },
  planTitle: 'Åtgärdsplan Skärholmen 2020',
  problems: skarholmenProblems,
  actions: skarholmenActions,
  reports: skarholmenReports,
  meetings: skarholmenMeetings,
  decisions: skarholmenDecisions,
  more: skarholmenMore
};
