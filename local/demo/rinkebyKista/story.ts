import { districts } from '../district/district';
import { type DistrictStory } from '../district/story';
import { demoLabel } from '../label';
import { rinkebyKistaActions } from './actions';
import { rinkebyKistaDecisions, rinkebyKistaMeetings } from './meetings';
import { rinkebyKistaMore } from './more';
import { rinkebyKistaProblems } from './problems';
import { rinkebyKistaReports } from './reports';

/** Rinkeby-Kista: the most red, and a situation picture that is more than two years old. */
export const rinkebyKistaStory: DistrictStory = {
  district: districts.rinkebyKista,
  days: {
    established: '2019-11-18',
    agreementDrafted: '2019-11-19',
    consultation: '2019-11-20',
    decided: '2019-12-12',
    signed: '2019-12-16',
    validFrom: '2020-01-01',
    validTo: '2022-12-31',
    planDrafted: '2020-01-08',
    planAdopted: '2020-01-22'
  },
  units: ['sdf-rinkeby-kista', 'utbildningsforvaltningen', 'socialforvaltningen', 'sisab', 'lpo-rinkeby'],
  guests: [
    'utbildningsforvaltningen',
    'socialforvaltningen',
    'sisab',
    'kommunpolis.rinkeby',
    'polischef.rinkeby'
  ],
  members: {
    steeringGroup: { 'ordforande.rinkeby-kista': 'chair', 'polischef.rinkeby': 'member' },
    preparationGroup: {
      'avdelningschef.rinkeby-kista': 'chair',
      'samordnare.rinkeby-kista': 'coordinator',
      'kommunpolis.rinkeby': 'coordinator',
      utbildningsforvaltningen: 'member',
      socialforvaltningen: 'member',
      'falt.rinkeby-kista': 'member'
    },
    placesGroup: { 'park.rinkeby-kista': 'chair', 'kommunpolis.rinkeby': 'member', sisab: 'member' },
    youthGroup: { 'falt.rinkeby-kista': 'chair', 'kommunpolis.rinkeby': 'member' }
  },
  agreement: {
    title: 'Lokal samverkansöverenskommelse Rinkeby-Kista 2020–2022',
    registryNumber: 'DEMO 2019/012',
    partyKeys: ['sdf-rinkeby-kista', 'lpo-rinkeby'],
    direction: `Parterna arbetar tillsammans med civilsamhället för trygga torg och för att stå emot otillåten påverkan. ${demoLabel}.`,
    focus:
      'Unga i risk för kriminalitet, otillåten påverkan, avgränsade platser, avhopparverksamhet och våldsbejakande extremism.',
    goals: 'Den upplevda tryggheten ska öka och den faktiska brottsligheten ska minska.',
    followUpForm:
      'Åtgärderna följs upp i beredningsgruppen var femte vecka. Styrgruppen får en samlad bild tre gånger om året.'
  },
  processSteps: [
    { kind: 'officeReport', body: 'Rinkeby-Kista stadsdelsförvaltning', day: '2019-11-25' },
    { kind: 'decision', body: 'Rinkeby-Kista stadsdelsnämnd', day: '2019-12-12' },
    { kind: 'signature', body: 'Stadsdelsdirektör och chef för LPO Rinkeby', day: '2019-12-16' },
    { kind: 'registration', body: 'Rinkeby-Kista stadsdelsförvaltning', day: '2019-12-17' }
  ],
  coverage: {
    UNG: { stance: 'adopted' },
    AVH: { stance: 'adopted' },
    VBE: { stance: 'adopted' },
    OFF: { stance: 'watched' },
    PAV: { stance: 'adopted' },
    PLA: { stance: 'adopted' }
  },
  situationPicture: {
    title: 'Lägesbild Rinkeby-Kista 2018',
    periodFrom: '2017-07-01',
    periodTo: '2018-06-30',
    settledOn: '2018-08-20',
    sources: `Trygghetsmätning, polisens statistik på områdesnivå och samtal med föreningar. ${demoLabel}.`,
    summary: 'Torgen upplevs otrygga helgkvällar. Medarbetare beskriver försök till otillåten påverkan.'
  },
  planTitle: 'Åtgärdsplan Rinkeby-Kista 2020',
  problems: rinkebyKistaProblems,
  actions: rinkebyKistaActions,
  reports: rinkebyKistaReports,
  meetings: rinkebyKistaMeetings,
  decisions: rinkebyKistaDecisions,
  more: rinkebyKistaMore
};
