import { readCadence, writeCadence } from '../followUp/cadenceText';
import { type Action } from '../plan/action';
import { findNamed, nameOfKey, type Named } from './importContext';
import { oneLine, type CellContent } from './planTable';
import { lineOf, textOf } from './readTable';
import { readDay } from './readDay';
import { type TableColumn } from './tableColumn';
import { type TableProblem } from './tableProblem';
import { readYesOrNo, yesOrNo } from './tableWords';

/** Namnlistor: names that cells stand for, looked up once for a whole table. */
export interface NameLists {
  readonly areas: readonly Named[];
  readonly units: readonly Named[];
  readonly groups: readonly Named[];
}

/** What a cell makes of an action, or why it makes nothing. */
type Reading = { readonly patch: Partial<Action> } | { readonly problem: TableProblem };

/** How one column stands for a field of an action. */
interface ActionField {
  /** What the column says of an action; absent when it is empty. */
  readonly write: (action: Action, names: NameLists) => CellContent | undefined;
  /** What an action becomes by a cell; an empty one is absent. */
  readonly read: (content: CellContent | undefined, names: NameLists) => Reading;
}

/** Fältkolumn: a column that stands for one field. */
export type FieldColumn = Exclude<
  TableColumn,
  | 'problem'
  | 'cause'
  | 'goal'
  | 'goalKind'
  | 'goalAim'
  | 'schedule'
  | 'indicator'
  | 'comment'
  | 'decision'
  | 'key'
>;

/** Each column that stands for one field of an action. */
export const actionFields: Readonly<Record<FieldColumn, ActionField>> = {
  number: line('number', { isKeptWhenEmpty: true }),
  focusArea: {
    write: ({ focusAreaKey }, { areas }) => text(nameOfKey(areas, focusAreaKey)),
    read: (content, { areas }) =>
      readName(content, { candidates: areas, unknown: 'unknownFocusArea' }, (key) => ({
        focusAreaKey: key ?? ''
      }))
  },
  title: line('title'),
  description: long('description'),
  type: line('type', { isKeptWhenEmpty: true }),
  responsible: {
    write: ({ responsibleOrgUnitKey }, { units }) => text(nameOfKey(units, responsibleOrgUnitKey)),
    read: (content, { units }) =>
      readName(content, { candidates: units, unknown: 'unknownOrganisation' }, (key) => ({
        responsibleOrgUnitKey: key
      }))
  },
  participants: {
    write: ({ participatingOrgUnitKeys: keys }, { units }) =>
      text(keys.map((key) => nameOfKey(units, key)).join('; ')),
    read: readParticipants
  },
  otherParticipants: long('otherParticipants'),
  isShared: flag('isShared'),
  place: line('place'),
  start: day('start', { isKeptWhenEmpty: true }),
  end: day('end'),
  cadence: {
    write: ({ cadence }) => (cadence === undefined ? undefined : text(writeCadence(cadence))),
    read: (content) => {
      if (content?.kind === 'day') return { patch: { cadence: { kind: 'dates', days: [content.day] } } };
      return fromText(lineOf(content), (said) => {
        if (said === '') return { patch: { cadence: undefined } };
        const cadence = readCadence(said);
        return cadence === undefined ? { problem: { code: 'cadenceUnreadable' } } : { patch: { cadence } };
      });
    }
  },
  effectFollowUp: day('effectFollowUpOn'),
  target: {
    write: ({ target }) => (target === undefined ? undefined : { kind: 'number', value: target }),
    read: (content) => {
      if (content?.kind === 'number') return { patch: { target: content.value } };
      return fromText(lineOf(content), (said) => {
        if (said === '') return { patch: { target: undefined } };
        const plain = said.replace(/\s/g, '').replace(',', '.').replace('−', '-');
        const isNumber = /^-?\d+(?:\.\d+)?$/.test(plain);
        return isNumber ? { patch: { target: Number(plain) } } : { problem: { code: 'numberUnreadable' } };
      });
    }
  },
  unit: line('unit'),
  isCitizenPromise: flag('isCitizenPromise'),
  group: {
    write: ({ groupKey }, { groups }) => text(nameOfKey(groups, groupKey)),
    read: (content, { groups }) =>
      readName(content, { candidates: groups, unknown: 'unknownGroup' }, (key) =>
        key === undefined ? {} : { groupKey: key }
      )
  }
};

/** A text cell; none for an empty text. */
export function text(value: string): CellContent | undefined {
  return value.trim() === '' ? undefined : { kind: 'text', text: value };
}

interface Emptiness {
  /** An empty cell leaves the field as it is: an action cannot be without it. */
  readonly isKeptWhenEmpty?: boolean;
}

function line(field: 'number' | 'title' | 'type' | 'place' | 'unit', emptiness: Emptiness = {}): ActionField {
  return textField(field, { ...emptiness, readText: lineOf });
}

function long(field: 'description' | 'otherParticipants'): ActionField {
  return textField(field, { readText: textOf });
}

function textField(
  field: 'number' | 'title' | 'type' | 'place' | 'unit' | 'description' | 'otherParticipants',
  { isKeptWhenEmpty = false, readText }: Emptiness & { readonly readText: typeof textOf }
): ActionField {
  const isRequired = field === 'title';
  return {
    write: (action) => text(action[field] ?? ''),
    read: (content) =>
      fromText(readText(content), (said) => {
        if (said === '' && isKeptWhenEmpty) return { patch: {} };
        return { patch: { [field]: said === '' && !isRequired ? undefined : said } };
      })
  };
}

function flag(field: 'isShared' | 'isCitizenPromise'): ActionField {
  return {
    write: (action) => text(yesOrNo(action[field])),
    read: (content) =>
      fromText(lineOf(content), (said) => {
        const value = readYesOrNo(said);
        return value === undefined
          ? { problem: { code: 'yesOrNoUnreadable' } }
          : { patch: { [field]: value } };
      })
  };
}

function day(
  field: 'start' | 'end' | 'effectFollowUpOn',
  { isKeptWhenEmpty = false }: Emptiness = {}
): ActionField {
  return {
    write: ({ [field]: value }) => (value === undefined ? undefined : { kind: 'day', day: value }),
    read: (content) => {
      if (content === undefined) return { patch: isKeptWhenEmpty ? {} : { [field]: undefined } };
      const found =
        content.kind === 'day' ? content.day : content.kind === 'text' ? readDay(content.text) : undefined;
      return found === undefined ? { problem: { code: 'dayUnreadable' } } : { patch: { [field]: found } };
    }
  };
}

function readName(
  content: CellContent | undefined,
  list: {
    readonly candidates: readonly Named[];
    readonly unknown: 'unknownFocusArea' | 'unknownOrganisation' | 'unknownGroup';
  },
  patchOf: (key: string | undefined) => Partial<Action>
): Reading {
  return fromText(lineOf(content), (name) => {
    if (name === '') return { patch: patchOf(undefined) };
    const found = findNamed(list.candidates, name, list.unknown);
    return 'key' in found ? { patch: patchOf(found.key) } : { problem: found };
  });
}

/** Several names, one a line or with semicolons between; with commas where that makes names that are known. */
function readParticipants(content: CellContent | undefined, { units }: NameLists): Reading {
  return fromText(textOf(content), (said) => {
    const parts = said
      .split(/[;\n]/)
      .map(oneLine)
      .filter((part) => part !== '')
      .flatMap((part) => ('key' in find(part, units) ? [part] : part.split(/,\s*/).map(oneLine)))
      .filter((part) => part !== '');
    const found = parts.map((part) => find(part, units));
    const problem = found.find((one): one is TableProblem => !('key' in one));
    if (problem !== undefined) return { problem };
    return { patch: { participatingOrgUnitKeys: found.flatMap((one) => ('key' in one ? [one.key] : [])) } };
  });
}

function find(name: string, units: readonly Named[]): { readonly key: string } | TableProblem {
  return findNamed(units, name, 'unknownOrganisation');
}

function fromText(said: string | TableProblem, read: (said: string) => Reading): Reading {
  return typeof said === 'string' ? read(said) : { problem: said };
}
