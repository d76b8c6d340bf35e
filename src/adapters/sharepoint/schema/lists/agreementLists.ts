import {
  address,
  choice,
  day,
  deadline,
  indexed,
  longText,
  note,
  number,
  optional,
  ownKey,
  reference,
  references,
  state,
  text,
  token
} from '../columns';
import { type ListDefinition } from '../listDefinition';
import { agreementKey, levelLabels, recorded, overview } from './shared';

/** Överenskommelser. */
export const agreements: ListDefinition<'agreements'> = {
  collection: 'agreements',
  name: 'Agreements',
  title: 'Överenskommelser',
  description: 'Samverkansöverenskommelser mellan staden och polisen, centrala och lokala.',
  columns: {
    key: ownKey(),
    title: text('Title', 'Titel'),
    level: indexed(choice(['AgreementLevel', 'Nivå'], levelLabels)),
    parentKey: optional(reference('ParentKey', 'Central överenskommelse (nyckel)')),
    previousKey: optional(reference('PreviousKey', 'Föregående (nyckel)')),
    partyKeys: references(
      'PartyKeys',
      'Parter (nycklar)',
      'Minst en part från staden och en från polisen, med semikolon emellan.'
    ),
    registryNumber: optional(text('RegistryNumber', 'Diarienummer')),
    registeredOn: optional(day('RegisteredOn', 'Registrerad i diariet')),
    decision: state(['AgreementDecision', 'Läge'], {
      draft: { label: 'Utkast', icon: 'Edit', tone: 'neutral' },
      inConsultation: { label: 'På remiss', icon: 'Chat', tone: 'active' },
      decided: { label: 'Beslutad', icon: 'CheckMark', tone: 'active' },
      signed: { label: 'Undertecknad', icon: 'Completed', tone: 'good' },
      terminated: { label: 'Uppsagd', icon: 'Cancel', tone: 'blocked' }
    }),
    validFrom: optional(day('ValidFrom', 'Gäller från')),
    validTo: optional(
      deadline('ValidTo', 'Gäller till', 'Sista dag enligt underskriften. Förlängningar är egna rader.')
    ),
    signedOn: optional(day('SignedOn', 'Undertecknad dag')),
    terminatedOn: optional(day('TerminatedOn', 'Uppsagd dag')),
    decisionReason: optional(note('DecisionReason', 'Skäl till senaste beslut')),
    documentUrl: optional(address('DocumentAddress', 'Dokument (adress)')),
    documentHash: optional(token('DocumentHash', 'Dokumentets kontrollsumma (SHA-256)')),
    direction: longText('Direction', 'Inriktning'),
    focus: longText('Focus', 'Fokusområden'),
    goals: longText('Goals', 'Mål'),
    followUpForm: longText('FollowUpForm', 'Form för uppföljning'),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: true,
  views: [overview('level', ['title', 'decision', 'level', 'validFrom', 'validTo', 'registryNumber'])]
};

/** Förlängningar. */
export const extensions: ListDefinition<'extensions'> = {
  collection: 'extensions',
  name: 'Extensions',
  title: 'Förlängningar',
  description: 'Beslut som flyttar en överenskommelses sista dag.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    until: deadline('UntilDay', 'Gäller till'),
    decidedOn: day('DecidedOn', 'Beslutad'),
    reason: note('Reason', 'Skäl'),
    decisionReference: optional(text('DecisionReference', 'Beslut')),
    ...recorded
  },
  shownName: (extension) => `Förlängd till ${extension.until}`,
  actor: 'author',
  hasDocuments: true,
  views: [overview('agreementKey', ['agreementKey', 'until', 'decidedOn', 'decisionReference', 'reason'])]
};

/** Processteg. */
export const processSteps: ListDefinition<'processSteps'> = {
  collection: 'processSteps',
  name: 'ProcessSteps',
  title: 'Processteg',
  description: 'En överenskommelses väg: remiss, yttrande, beslut, underskrift.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    kind: choice(['StepKind', 'Steg'], {
      consultation: 'Remiss',
      consultationResponse: 'Yttrande',
      officeReport: 'Tjänsteutlåtande',
      preparation: 'Beredning',
      unionInformation: 'Förvaltningsgrupp',
      decision: 'Beslut',
      signature: 'Underskrift',
      registration: 'Diarieföring'
    }),
    body: text('ActingBody', 'Organ', 'Nämnd, råd eller kontor; vid underskrift rollen, aldrig ett namn.'),
    day: day('StepDay', 'Dag'),
    registryNumber: optional(text('RegistryNumber', 'Diarienummer')),
    note: longText('StepNote', 'Anteckning'),
    documentUrl: optional(address('DocumentAddress', 'Dokument (adress)')),
    ...recorded
  },
  shownName: (step) => `${step.body} ${step.day}`,
  actor: 'editor',
  hasDocuments: true,
  views: [overview('agreementKey', ['agreementKey', 'kind', 'body', 'day', 'registryNumber'])]
};

/** Fokusområden. */
export const focusAreas: ListDefinition<'focusAreas'> = {
  collection: 'focusAreas',
  name: 'FocusAreas',
  title: 'Fokusområden',
  description: 'Varje överenskommelses katalog över prioriterade områden.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    code: text('AreaCode', 'Kod'),
    name: text('Title', 'Namn'),
    mapsToKeys: references(
      'MapsToKeys',
      'Fortsätter i (nycklar)',
      'Områden i senare kataloger som för detta vidare.'
    ),
    order: number('PlaceInCatalogue', 'Plats i katalogen'),
    ...recorded
  },
  shownName: 'name',
  actor: 'editor',
  hasDocuments: false,
  views: [overview('agreementKey', ['name', 'code', 'order', 'agreementKey', 'mapsToKeys'])]
};

/** Täckning. */
export const coverages: ListDefinition<'coverages'> = {
  collection: 'coverages',
  name: 'Coverages',
  title: 'Täckning',
  description: 'Vad en lokal överenskommelse gör med vart och ett av de centrala fokusområdena.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    focusAreaKey: reference('FocusAreaKey', 'Fokusområde (nyckel)'),
    stance: state(['CoverageStance', 'Ställning'], {
      adopted: { label: 'Antaget', icon: 'Completed', tone: 'good' },
      watched: { label: 'Bevakas', icon: 'View', tone: 'active' },
      notRelevant: { label: 'Ej aktuellt', icon: 'CircleRing', tone: 'neutral' }
    }),
    reason: optional(note('Reason', 'Skäl', 'Behövs när området inte är aktuellt.')),
    ...recorded
  },
  shownName: (coverage) => coverage.focusAreaKey,
  actor: 'editor',
  hasDocuments: false,
  views: [overview('agreementKey', ['agreementKey', 'focusAreaKey', 'stance', 'reason'])]
};
