import {
  address,
  choice,
  day,
  deadline,
  flag,
  indexed,
  longText,
  note,
  number,
  optional,
  ownKey,
  reference,
  text,
  yesNo
} from '../columns';
import { type ListDefinition } from '../listDefinition';
import { agreementKey, recorded, overview } from './shared';

/** Lägesbilder. */
export const situationPictures: ListDefinition<'situationPictures'> = {
  collection: 'situationPictures',
  name: 'SituationPictures',
  title: 'Lägesbilder',
  description:
    'De lägesbilder som överenskommelserna vilar på. Bara på övergripande nivå, inga enskilda personer.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    title: text('Title', 'Titel'),
    periodFrom: day('PeriodFrom', 'Avser från'),
    periodTo: day('PeriodTo', 'Avser till'),
    settledOn: day('SettledOn', 'Fastställd', 'Två år senare varnas det för att bilden är gammal.'),
    sources: note('Sources', 'Källor'),
    summary: longText('Summary', 'Sammanfattning'),
    documentUrl: optional(address('DocumentAddress', 'Dokument (adress)')),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: true,
  views: [overview('agreementKey', ['title', 'agreementKey', 'periodFrom', 'periodTo', 'settledOn'])]
};

/** Problem. */
export const problems: ListDefinition<'problems'> = {
  collection: 'problems',
  name: 'Problems',
  title: 'Problem',
  description: 'Vad lägesbilden visar inom ett fokusområde.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    focusAreaKey: reference('FocusAreaKey', 'Fokusområde (nyckel)'),
    situationPictureKey: optional(reference('SituationPictureKey', 'Lägesbild (nyckel)')),
    title: text('Title', 'Problem'),
    description: longText('LongDescription', 'Beskrivning'),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: false,
  views: [overview('agreementKey', ['title', 'focusAreaKey', 'agreementKey', 'situationPictureKey'])]
};

/** Orsaker. */
export const causes: ListDefinition<'causes'> = {
  collection: 'causes',
  name: 'Causes',
  title: 'Orsaker',
  description: 'Troliga orsaker till problemen, ur orsaksanalysen.',
  columns: {
    key: ownKey(),
    problemKey: indexed(reference('ProblemKey', 'Problem (nyckel)')),
    agreementKey: indexed(agreementKey),
    title: text('Title', 'Orsak'),
    description: longText('LongDescription', 'Beskrivning'),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: false,
  views: [overview('problemKey', ['title', 'problemKey', 'agreementKey'])]
};

/** Mål. */
export const goals: ListDefinition<'goals'> = {
  collection: 'goals',
  name: 'Goals',
  title: 'Mål',
  description: 'Vad som ska nås mot varje problem.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    problemKey: indexed(reference('ProblemKey', 'Problem (nyckel)')),
    title: text('Title', 'Mål'),
    kind: choice(['GoalKind', 'Målslag'], {
      effect: 'Effektmål',
      process: 'Processmål',
      output: 'Produktionsmål'
    }),
    aim: choice(['GoalAim', 'Syftar till'], { safety: 'Ökad trygghet', crime: 'Minskad brottslighet' }),
    baseline: optional(number('Baseline', 'Utgångsvärde')),
    target: optional(number('TargetValue', 'Målvärde')),
    unit: optional(text('MeasureUnit', 'Enhet')),
    due: optional(deadline('DueDay', 'Nås senast')),
    steeringGoal: optional(text('SteeringGoal', 'Styrs av', 'Till exempel KF-mål 1.2.')),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: false,
  views: [
    overview('agreementKey', ['title', 'kind', 'aim', 'baseline', 'target', 'unit', 'due', 'steeringGoal'])
  ]
};

/** Indikatorer. */
export const indicators: ListDefinition<'indicators'> = {
  collection: 'indicators',
  name: 'Indicators',
  title: 'Indikatorer',
  description: 'Mått som följs över tid, alltid som sammanlagda värden.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    goalKey: optional(reference('GoalKey', 'Mål (nyckel)')),
    name: text('Title', 'Indikator'),
    unit: text('MeasureUnit', 'Enhet'),
    source: text('MeasureSource', 'Källa'),
    higherIsBetter: yesNo('HigherIsBetter', 'Högre är bättre'),
    countsPeople: flag('CountsPeople', 'Räknar personer', 'Antal under fem skrivs då aldrig ut.'),
    ...recorded
  },
  shownName: 'name',
  actor: 'editor',
  hasDocuments: false,
  views: [overview('agreementKey', ['name', 'unit', 'source', 'higherIsBetter', 'goalKey'])]
};

/** Mätvärden. */
export const measurements: ListDefinition<'measurements'> = {
  collection: 'measurements',
  name: 'Measurements',
  title: 'Mätvärden',
  description: 'Indikatorernas värden. Antal personer under fem skrivs aldrig ut.',
  columns: {
    key: ownKey(),
    indicatorKey: indexed(reference('IndicatorKey', 'Indikator (nyckel)')),
    agreementKey: indexed(agreementKey),
    periodFrom: day('PeriodFrom', 'Avser från'),
    periodTo: day('PeriodTo', 'Avser till'),
    value: optional(number('MeasuredValue', 'Värde')),
    isSuppressed: yesNo('IsSuppressed', 'Undertryckt'),
    breakdown: optional(text('Breakdown', 'Uppdelning')),
    ...recorded
  },
  shownName: (measurement) => `${measurement.indicatorKey} ${measurement.periodTo}`,
  actor: 'editor',
  hasDocuments: false,
  views: [
    overview('indicatorKey', ['indicatorKey', 'periodFrom', 'periodTo', 'value', 'isSuppressed', 'breakdown'])
  ]
};
