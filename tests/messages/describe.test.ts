import fc from 'fast-check';
import { AppError } from '../../src/application/appError';
import { type Finding } from '../../src/application/ports/listStore';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { containsPersonalIdentityNumber } from '../../src/core/privacy/personalIdentityNumber';
import { type TextsByCode } from '../../src/messages/catalogue';
import {
  describeCadence,
  describeFailure,
  describeFinding,
  describeRefusal,
  describeViolation,
  describeWarning,
  labelOf,
  nameOf,
  standingText
} from '../../src/messages/describe';
import { anyNumber } from '../core/privacy/numbers';
import { type Change, describeSamples } from './samples';

const finding: Finding = {
  collection: 'actions',
  itemId: 12,
  problems: [{ code: 'fieldMissing', field: 'title' }],
  editUrl: 'https://contoso.sharepoint.com/sites/ha/Lists/Actions/EditForm.aspx?ID=12'
};

describe.each(['sv', 'en'] as const)('every code in %s', (language) => {
  const described = describeSamples(language);

  test.each(described)('$code says what happened and what to do', ({ text }) => {
    expect(text).toMatch(/^[\p{Lu}”“].*[.]\s\p{Lu}.*[.]$/u);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2,}|\.\.| \./);
  });

  test.each(described)('$code shows no code, no brackets and no exclamation', ({ text }) => {
    const words = text.replace(/SharePoint|PostgreSQL|SAMVERKAN_[A-Z_]+|https:/g, '');
    expect(words).not.toMatch(/\p{Ll}\p{Lu}|[{}[\]!_$]/u);
  });
});

test('the standing notice is one text, and stands in the answer about a personnummer', () => {
  expect(standingText('noPersonalData', 'sv')).toBe('Skriv inga uppgifter om enskilda personer.');
  expect(describeViolation({ code: 'personalIdentityNumber', field: 'description' }, 'sv')).toBe(
    'Texten i fältet ”Beskrivning” innehåller något som ser ut som ett personnummer eller samordningsnummer. Ta bort det. Skriv inga uppgifter om enskilda personer.'
  );
});

test('a field has the word of its list where the list is known', () => {
  const violation = { code: 'fieldMissing', field: 'text' } as const;
  expect(describeViolation(violation, 'sv')).toBe('Fältet ”Text” är tomt. Fyll i det.');
  expect(describeViolation(violation, 'sv', 'statusReports')).toBe(
    'Fältet ”Vad har gjorts” är tomt. Fyll i det.'
  );
  expect(labelOf('partyKeys', 'sv')).toBe('Parter');
  expect(labelOf('kind', 'en', 'goals')).toBe('Kind of goal');
});

test('a field without a label is named as it is', () => {
  expect(describeViolation({ code: 'fieldMissing', field: 'unheardOf' }, 'en')).toBe(
    'The field “unheardOf” is empty. Fill it in.'
  );
});

test('an action that is not ready says everything that it lacks', () => {
  const violations = [
    { code: 'fieldMissing', field: 'end' },
    { code: 'fieldMissing', field: 'problemKey' }
  ] as const;
  expect(
    describeViolation({ code: 'actionNotReady', actionKey: 'å-2', number: 'HÄ-2', violations }, 'sv')
  ).toBe(
    'Åtgärd HÄ-2 kan inte fastställas ännu. Fältet ”Slut” är tomt. Fyll i det. Fältet ”Problem” är tomt. Fyll i det.'
  );
});

test('broken rules are one line each, every other refusal one line', () => {
  const violations = [{ code: 'planWithoutActions' }, { code: 'fieldMissing', field: 'title' }] as const;
  expect(describeRefusal({ code: 'rulesBroken', violations }, 'sv', 'plans')).toEqual([
    'Planen har inga åtgärder att fastställa. Lägg till minst en.',
    'Fältet ”Titel” är tomt. Fyll i det.'
  ]);
  expect(describeRefusal({ code: 'conflict', key: 'å-1', current: {} }, 'sv')).toEqual([
    'Någon annan hann ändra före dig. Jämför versionerna och spara igen. Det du skrev finns kvar.'
  ]);
});

test('one who may not is told who may', () => {
  expect(describeRefusal({ code: 'notAllowed', task: 'pauseAction', roles: ['reader'] }, 'sv')).toEqual([
    'Du har inte behörighet att pausa åtgärden. Det kan beredningsgruppen eller styrgruppen göra.'
  ]);
  expect(describeRefusal({ code: 'notAllowed', task: 'read', roles: [] }, 'sv')[0]).toMatch(
    /^Du finns inte med i registret/
  );
});

test('a finding has the name of its row, its list and a line for each problem', () => {
  expect(describeFinding(finding, 'sv')).toEqual({
    row: 'Rad 12',
    list: 'Åtgärder',
    problems: ['Fältet ”Åtgärd” är tomt. Fyll i det.']
  });
  expect(describeFinding({ ...finding, title: 'Trygghetsvandring' }, 'en').row).toBe('Trygghetsvandring');
});

test('what is thrown is described by its code, and anything else as unexpected', () => {
  expect(describeFailure(new AppError('siteThrottled', { subject: 'x' }), 'sv')).toBe(
    'SharePoint är hårt belastat just nu. Vänta någon minut och försök igen.'
  );
  expect(describeFailure(new TypeError('Failed to fetch'), 'sv')).toMatch(/^Ett oväntat fel uppstod\./);
});

test('names are given by kind and code', () => {
  expect(nameOf('lightMeaning', 'grey', 'sv')).toBe('Ingen aktuell uppgift');
  expect(nameOf('agreementState', 'extended', 'en')).toBe('Extended');
});

test('a cadence is said as people say it', () => {
  const days = [calendarDay('2026-01-01'), calendarDay('2026-05-01')];
  expect(describeCadence({ kind: 'dates', days }, 'sv')).toBe('1 januari 2026, 1 maj 2026');
  expect(describeCadence({ kind: 'everyWeeks', weeks: 5 }, 'en')).toBe('Every 5 weeks');
});

describe('a personnummer', () => {
  const isTyped = (value: unknown): value is string => typeof value === 'string' && /[\d-]/.test(value);
  const typing =
    (typed: string): Change =>
    <Sample extends object>(sample: Sample) =>
      Object.fromEntries(
        Object.entries(sample).map(([name, value]: [string, unknown]) => [
          name,
          isTyped(value) ? `${value} ${typed}` : value
        ])
      ) as Sample;

  test('that was typed into what a code carries is in no text', () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom('sv', 'en'), (number, language) => {
        const typed = `${number.slice(0, 8)}-${number.slice(8)}`;
        for (const { text } of describeSamples(language, typing(typed))) {
          expect(text).not.toContain(typed);
          expect(containsPersonalIdentityNumber(text)).toBe(false);
        }
      }),
      { numRuns: 25 }
    );
  });

  test('in the title of a broken row is masked', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const { row } = describeFinding({ ...finding, title: `Samtal om ${number} i Bredäng` }, 'sv');
        expect(row).toBe('Samtal om … i Bredäng');
      })
    );
  });
});

test('a code without a text does not compile', () => {
  // @ts-expect-error -- `no` has no text
  const missing: TextsByCode<{ code: 'yes' } | { code: 'no' }> = { yes: 'Ja' };
  // @ts-expect-error -- `maybe` is no code
  const superfluous: TextsByCode<{ code: 'yes' }> = { yes: 'Ja', maybe: 'Kanske' };
  expect([missing, superfluous]).toHaveLength(2);
});

test('a warning names the steps of an agreement', () => {
  expect(describeWarning({ code: 'stepAfterDecision', stepKey: 's-1', kind: 'officeReport' }, 'sv')).toBe(
    'Steget ”Tjänsteutlåtande” ligger efter beslutet. Kontrollera att dagarna är rätt.'
  );
});
