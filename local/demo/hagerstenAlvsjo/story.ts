import { demoLabel } from '../label';
import { districts } from '../district/district';
import { type DistrictStory } from '../district/story';
import { hagerstenAlvsjoActions } from './actions';
import { hagerstenAlvsjoMeetings, hagerstenAlvsjoDecisions } from './meetings';
import { hagerstenAlvsjoMore } from './more';
import { hagerstenAlvsjoProblems } from './problems';
import { hagerstenAlvsjoReports } from './reports';

/** Hägersten-Älvsjö: signed by Hägersten-Liljeholmen, with two police areas; the agreement keeps its title. */
export const hagerstenAlvsjoStory: DistrictStory = {
  district: districts.hagerstenAlvsjo,
  days: {
    established: '2020-01-20',
    agreementDrafted: '2020-01-21',
    consultation: '2020-01-28',
    decided: '2020-02-27',
    signed: '2020-03-11',
    validFrom: '2020-03-16',
    validTo: '2022-12-31',
    planDrafted: '2020-03-18',
    planAdopted: '2020-04-02'
  },
  units: [
    'sdn-hagersten-liljeholmen',
    'sdf-hagersten-liljeholmen',
    'sdf-alvsjo',
    'trafikkontoret',
    'utbildningsforvaltningen',
    'lpo-skarholmen',
    'lpo-globen'
  ],
  guests: [
    'sakerhetsstrateg',
    'trafikkontoret',
    'utbildningsforvaltningen',
    'kommunpolis.skarholmen',
    'kommunpolis.globen',
    'polischef.skarholmen'
  ],
  members: {
    steeringGroup: { 'ordforande.hagersten-alvsjo': 'chair', 'polischef.skarholmen': 'member' },
    preparationGroup: {
      'avdelningschef.hagersten-alvsjo': 'chair',
      'samordnare.hagersten-alvsjo': 'coordinator',
      'kommunpolis.skarholmen': 'coordinator',
      'kommunpolis.globen': 'member',
      'falt.hagersten-alvsjo': 'member',
      trafikkontoret: 'member',
      utbildningsforvaltningen: 'member',
      sakerhetsstrateg: 'member'
    },
    placesGroup: { 'park.hagersten-alvsjo': 'chair', 'kommunpolis.skarholmen': 'member' },
    youthGroup: { 'falt.hagersten-alvsjo': 'chair', 'kommunpolis.skarholmen': 'member' }
  },
  agreement: {
    title: 'Lokal samverkansöverenskommelse Hägersten-Liljeholmen 2020–2022',
    registryNumber: 'DEMO 2020/001',
    partyKeys: ['sdf-hagersten-liljeholmen', 'utbildningsforvaltningen', 'lpo-skarholmen', 'lpo-globen'],
    direction: `Parterna utgår från en gemensam lägesbild och en orsaksanalys och arbetar långsiktigt på platser och med unga. ${demoLabel}.`,
    focus: 'Avgränsade platser, unga i risk för kriminalitet och särskilt utsatta brottsoffer.',
    goals: 'Den upplevda tryggheten ska öka och den faktiska brottsligheten ska minska.',
    followUpForm:
      'Beredningsgruppen följer upp åtgärdsplanen var femte vecka och styrgruppen tre gånger om året. Överenskommelsen utvärderas i slutet av 2021.'
  },
  processSteps: [
    { kind: 'officeReport', body: 'Hägersten-Liljeholmens stadsdelsförvaltning', day: '2020-02-10' },
    { kind: 'decision', body: 'Hägersten-Liljeholmens stadsdelsnämnd', day: '2020-02-27' },
    {
      kind: 'signature',
      body: 'Stadsdelsdirektör och chefer för LPO Skärholmen och LPO Globen',
      day: '2020-03-11'
    },
    { kind: 'registration', body: 'Hägersten-Liljeholmens stadsdelsförvaltning', day: '2020-03-12' }
  ],
  coverage: {
    UNG: { stance: 'adopted' },
    AVH: { stance: 'watched' },
    VBE: { stance: 'watched' },
    OFF: { stance: 'adopted' },
    PAV: { stance: 'watched' },
    PLA: { stance: 'adopted' }
  },
  situationPicture: {
    title: 'Lägesbild Hägersten-Liljeholmen 2019',
    periodFrom: '2019-01-01',
    periodTo: '2019-12-31',
    settledOn: '2020-02-20',
    sources: `Trygghetsmätning, polisens statistik på områdesnivå, synpunkter från boende och trygghetsvandringar. ${demoLabel}.`,
    summary: 'Två centrum upplevs otrygga kvällstid. Oron är störst kring lov och skolavslutning.'
  },
  planTitle: 'Åtgärdsplan Hägersten-Älvsjö 2020',
  problems: hagerstenAlvsjoProblems,
  actions: hagerstenAlvsjoActions,
  reports: hagerstenAlvsjoReports,
  meetings: hagerstenAlvsjoMeetings,
  decisions: hagerstenAlvsjoDecisions,
  more: hagerstenAlvsjoMore
};
