import { type AgreementDraft } from '../../../src/application/agreement/createAgreement';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type ProcessStepSketch } from '../district/story';
import { demoLabel } from '../label';
import { centralKeys } from './keys';

const parties = ['stockholms-stad', 'polisregion-stockholm'];

/** The agreement of 2015–2019, which lapsed in May 2019 and was extended (remissyttrande 2019, Ärendet, st. 1). */
export const formerAgreement: AgreementDraft = {
  key: centralKeys.formerAgreement,
  title: 'Samverkansavtal Stockholms stad och Polisregion Stockholm 2015–2019',
  level: 'central',
  partyKeys: parties,
  registryNumber: 'DEMO 2015/001',
  validFrom: calendarDay('2015-06-01'),
  validTo: calendarDay('2019-05-31'),
  direction: `Staden och polisen samverkar för ökad trygghet. ${demoLabel}.`
};

/** The agreement of 2019, decided on 4 November. */
export const presentAgreement: AgreementDraft = {
  key: centralKeys.agreement,
  title: 'Övergripande samverkansöverenskommelse Stockholms stad och Polisregion Stockholm',
  level: 'central',
  previousKey: centralKeys.formerAgreement,
  partyKeys: parties,
  registryNumber: 'DEMO 2019/001',
  validFrom: calendarDay('2019-11-15'),
  validTo: calendarDay('2022-12-31'),
  direction: `Former och struktur för samverkan centralt och lokalt, med kontinuerlig utveckling och uppföljning. ${demoLabel}.`,
  focus: 'Sex prioriterade fokusområden anges i bilagan och ska avspeglas i de lokala överenskommelserna.',
  goals: 'Stockholmarnas upplevda trygghet ska öka och den faktiska brottsligheten ska minska.',
  followUpForm: 'Beredningsgruppen följer upp handlingsplanen var sjätte vecka och styrgruppen varje kvartal.'
};

/** How the agreement of 2015 came to be (invented). */
export const formerSteps: readonly ProcessStepSketch[] = [
  { kind: 'decision', body: 'Kommunfullmäktige', day: '2015-05-18' },
  { kind: 'signature', body: 'Stadsdirektör och regionpolischef', day: '2015-05-29' }
];

/** The way of the agreement of 2019: the days of the information to the unions and of the decision are true. */
export const presentSteps: readonly ProcessStepSketch[] = [
  {
    kind: 'consultation',
    body: 'Kommunstyrelsen',
    day: '2019-06-10',
    note: 'Remiss till stadsdelsnämnderna.'
  },
  {
    kind: 'preparation',
    body: 'Avdelningen för samhällsplanering, Hägersten-Liljeholmens stadsdelsförvaltning',
    day: '2019-08-12'
  },
  {
    kind: 'officeReport',
    body: 'Hägersten-Liljeholmens stadsdelsförvaltning',
    day: '2019-08-16',
    note: 'Förvaltningen ser positivt på överenskommelsen och föreslår att nämnden godkänner tjänsteutlåtandet.'
  },
  {
    kind: 'unionInformation',
    body: 'Förvaltningsgruppen, Hägersten-Liljeholmens stadsdelsförvaltning',
    day: '2019-08-20'
  },
  {
    kind: 'consultationResponse',
    body: 'Hägersten-Liljeholmens stadsdelsnämnd',
    day: '2019-08-29',
    note: 'Nämnden godkänner tjänsteutlåtandet och överlämnar det till kommunstyrelsen som svar på remissen.'
  },
  { kind: 'decision', body: 'Kommunfullmäktige', day: '2019-11-04' },
  { kind: 'signature', body: 'Stadsdirektör och regionpolischef', day: '2019-11-12' },
  { kind: 'registration', body: 'Stadsledningskontoret', day: '2019-11-13' }
];
