import { containsPersonalIdentityNumber } from '../../../core/privacy/personalIdentityNumber';

/** What a form holds between two visits of its page. */
export interface KeptDraft {
  readonly formInstance: string;
  readonly input: object;
}

/** Keeps what was typed in forms for as long as the browser's tab is open. */
export interface DraftStore {
  /** The draft of a form; nothing when there is none, or it cannot be read. */
  readonly read: (form: string) => KeptDraft | undefined;
  readonly keep: (form: string, draft: KeptDraft) => void;
  readonly forget: (form: string) => void;
}

/** The part of the browser's `Storage` that drafts need. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Whose drafts they are. */
export interface DraftScope {
  /** Address of the site. */
  readonly site: string;
  /** Sign-in name. */
  readonly login: string;
}

const prefix = 'samverkan draft ';

/**
 * A store of drafts. What another person has left behind in the same tab is removed at once.
 *
 * @param scope - who types, and where
 * @param storage - gives the browser's storage; it throws where that is turned off, and then nothing is kept
 */
export function createDraftStore({ site, login }: DraftScope, storage: () => TextStorage): DraftStore {
  const nameOf = (form: string): string => `${prefix}${login} ${site} ${form}`;
  const attempt = <T>(act: (storage: TextStorage) => T): T | undefined => {
    try {
      return act(storage());
    } catch {
      // Turned off, or full: a form works without.
      return undefined;
    }
  };
  attempt((kept) => removeOthers(kept, login));
  return {
    read: (form) => readDraft(attempt((kept) => kept.getItem(nameOf(form))) ?? undefined),
    keep: (form, draft) => {
      const text = JSON.stringify({ ...draft, input: withoutIdentityNumbers(draft.input) });
      attempt((kept) => kept.setItem(nameOf(form), text));
    },
    forget: (form) => {
      attempt((kept) => kept.removeItem(nameOf(form)));
    }
  };
}

function removeOthers(kept: TextStorage, login: string): void {
  const names = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
  const others = names.filter((name) => name.startsWith(prefix) && !name.startsWith(`${prefix}${login} `));
  for (const name of others) kept.removeItem(name);
}

/** A field with an identity number is refused when it is sent, and must not stay behind in the browser either. */
function withoutIdentityNumbers(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => !holdsIdentityNumber(value)));
}

function holdsIdentityNumber(value: unknown): boolean {
  if (typeof value === 'string') return containsPersonalIdentityNumber(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsIdentityNumber);
}

function readDraft(text: string | undefined): KeptDraft | undefined {
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isDraft(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(read: unknown): read is KeptDraft {
  return (
    typeof read === 'object' &&
    read !== null &&
    'formInstance' in read &&
    typeof read.formInstance === 'string' &&
    'input' in read &&
    typeof read.input === 'object' &&
    read.input !== null
  );
}
