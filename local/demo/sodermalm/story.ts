import { districts } from '../district/district';
import { type DistrictStory } from '../district/story';
import { demoLabel } from '../label';
import { sodermalmActions } from './actions';
import { sodermalmDecisions, sodermalmMeetings } from './meetings';
import { sodermalmMore } from './more';
import { sodermalmProblems } from './problems';
import { sodermalmReports } from './reports';

/** Södermalm: goes well; weighs one central area as not relevant and has cancelled one action. */
export const sodermalmStory: DistrictStory = {
  district: districts.sodermalm,
  days: {
    established: '2019-11-13',
    agreementDrafted: '2019-11-14',
    consultation: '2019-11-15',
    decided: '2019-11-28',
    signed: '2019-12-05',
    validFrom: '2020-01-01',
    validTo: '2022-12-31',
    planDrafted: '2020-01-21',
    planAdopted: '2020-01-29'
  },
  units: ['sdf-sodermalm', 'lpo-sodermalm'],
  guests: ['kommunpolis.sodermalm', 'polischef.sodermalm'],
  members: {
    steeringGroup: { 'ordforande.sodermalm': 'chair', 'polischef.sodermalm': 'member' },
    preparationGroup: {
      'avdelningschef.sodermalm': 'chair',
      'samordnare.sodermalm': 'coordinator',
      'kommunpolis.sodermalm': 'coordinator',
      'falt.sodermalm': 'member'
    },
    placesGroup: {
      'park.sodermalm': 'chair',
      'samordnare.sodermalm': 'member',
      'kommunpolis.sodermalm': 'member'
    },
    youthGroup: { 'falt.sodermalm': 'chair', 'kommunpolis.sodermalm': 'member' }
  },
  agreement: {
    title: 'Lokal samverkansöverenskommelse Södermalm 2020–2022',
    registryNumber: 'DEMO 2019/009',
    partyKeys: ['sdf-sodermalm', 'lpo-sodermalm'],
    direction: `Parterna samlar sitt arbete på de platser där otryggheten är störst och kring särskilt utsatta. ${demoLabel}.`,
    focus: 'Avgränsade platser, särskilt utsatta brottsoffer och unga i risk för kriminalitet.',
    goals: 'Den upplevda tryggheten ska öka och den faktiska brottsligheten ska minska.',
    followUpForm: 'Lägesbilden för torget tas fram varje månad. Åtgärdsplanen följs upp var femte vecka.'
  },
  processSteps: [
    { kind: 'officeReport', body: 'Södermalms stadsdelsförvaltning', day: '2019-11-18' },
    { kind: 'decision', body: 'Södermalms stadsdelsnämnd', day: '2019-11-28' },
    { kind: 'signature', body: 'Stadsdelsdirektör och chef för LPO Södermalm', day: '2019-12-05' },
    { kind: 'registration', body: 'Södermalms stadsdelsförvaltning', day: '2019-12-06' }
  ],
  coverage: {
    UNG: { stance: 'adopted' },
    AVH: { stance: 'watched' },
    VBE: { stance: 'notRelevant', reason: 'Lägesbilden 2020 visar inget lokalt behov' },
    OFF: { stance: 'adopted' },
    PAV: { stance: 'watched' },
    PLA: { stance: 'adopted' }
  },
  situationPicture: {
    title: 'Lägesbild Södermalm 2020',
    periodFrom: '2019-01-01',
    periodTo: '2019-12-31',
    settledOn: '2020-01-20',
    sources: `Trygghetsmätning, polisens statistik på områdesnivå och ordningsvakternas sammanställningar. ${demoLabel}.`,
    summary: 'Ett torg och parken intill upplevs otrygga. Utsatta personer utnyttjas på hotell.'
  },
  planTitle: 'Åtgärdsplan Södermalm 2020',
  problems: sodermalmProblems,
  actions: sodermalmActions,
  reports: sodermalmReports,
  meetings: sodermalmMeetings,
  decisions: sodermalmDecisions,
  more: sodermalmMore
};
