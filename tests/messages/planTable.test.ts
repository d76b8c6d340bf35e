import {
  describeImportProblem,
  describeImportRefusal,
  describePlanFileProblem,
  describePlanImport
} from '../../src/messages/planTable/describePlanTable';
import { planTableEn } from '../../src/messages/planTable/planTable.en';
import { planTableSv } from '../../src/messages/planTable/planTable.sv';
import { planImport } from '../../src/core/planTable/planImport';
import { action, surroundings, tableOf } from '../core/planTable/sample';

test('shows an import row by row', () => {
  const before = surroundings({ actions: [action('HA-1', { place: 'Torget' }), action('HA-2')] });
  const table = tableOf(
    ['Nr', 'Fokusområde', 'Åtgärd', 'Plats', 'Slut', 'Status'],
    ['HA-1', 'PLA', 'Förbättrad belysning på gångväg', '', '2020-12-18', 'Pågår'],
    ['HA-2', 'Platser', 'Förbättrad belysning på gångväg', '', '2020-12-18'],
    ['HA-3', 'Trivsel', 'Röj sly', '', 'hösten 2020']
  );
  expect(describePlanImport(planImport(table, before), 'sv')).toEqual([
    'F1: Kolumnen ”Status” läses inte in.',
    'Rad 2: Ändras – HA-1 Förbättrad belysning på gångväg',
    '  D2 Plats: Torget → (tomt)',
    'Rad 3: Oförändrad – HA-2 Förbättrad belysning på gångväg',
    'Rad 4: Fel – HA-3 Röj sly',
    '  B4: Fokusområdet ”Trivsel” finns inte. Skriv namnet eller koden som i överenskommelsen.',
    '  E4: Det går inte att läsa som ett datum. Skriv en bestämd dag, till exempel 2020-12-18; för ”hösten 2020” den sista dagen som avses.',
    '0 nya, 1 ändras, 1 oförändrade, 1 fel.'
  ]);
});

test('a broken rule has the words of its field, and a personnummer is not echoed', () => {
  const violation = { code: 'endBeforeStart', field: 'end', start: '2020-12-01', end: '2020-11-01' } as const;
  const problem = { code: 'ruleBroken', collection: 'actions', violation } as const;
  expect(describeImportProblem({ address: 'F2', problem }, 'sv')).toMatch(/^F2: Dagen i fältet ”Slut”/);
  const named = { address: 'B2', problem: { code: 'unknownOrganisation', name: 'AB 850101-1236' } } as const;
  expect(describeImportProblem(named, 'sv')).not.toMatch(/850101/);
});

test('refusals and files have texts in both languages', () => {
  const cause = { code: 'writeForbidden', collection: 'actions' } as const;
  expect(describeImportRefusal({ code: 'importStopped', done: 3, total: 6, cause }, 'sv')).toEqual([
    'Importen stannade: 3 av 6 rader är skrivna. Importera samma fil igen, så fortsätter den där den slutade.',
    expect.stringContaining('Åtgärder')
  ]);
  expect(describeImportRefusal(cause, 'sv')).toHaveLength(1);
  expect(describeImportRefusal({ code: 'severalPlans', planKeys: ['a', 'b'] }, 'en')[0]).toMatch(/a, b/);
  expect(describePlanFileProblem({ code: 'fileTooLarge', maxMegabytes: 64 }, 'sv')).toMatch(/högst 64 MB/);
});

test('each language has texts of its own', () => {
  for (const part of ['problems', 'files', 'refusals', 'outcomes'] as const) {
    const [swedish, english] = [planTableSv[part], planTableEn[part]].map((texts) => Object.entries(texts));
    expect(english?.map(([code]) => code)).toEqual(swedish?.map(([code]) => code));
    for (const [index, [, text]] of (swedish ?? []).entries()) {
      if (typeof text === 'string') expect(english?.[index]?.[1]).not.toBe(text);
    }
  }
});
