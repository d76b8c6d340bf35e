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
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A store of drafts.
 *
 * @param scope - site and person: who signs in afterwards in the same tab does not get another's text
 * @param storage - gives the browser's storage; it throws where that is turned off, and then nothing is kept
 */
export function createDraftStore(scope: string, storage: () => TextStorage): DraftStore {
  const nameOf = (form: string): string => `samverkan draft ${scope} ${form}`;
  const attempt = <T>(act: (storage: TextStorage) => T): T | undefined => {
    try {
      return act(storage());
    } catch {
      // Turned off, or full: a form works without.
      return undefined;
    }
  };
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

/** A field with an identity number is refused when it is sent, and must not stay behind in the browser either. */
function withoutIdentityNumbers(input: object): object {
  const kept = Object.entries(input).filter(
    ([, value]) => !containsPersonalIdentityNumber(typeof value === 'string' ? value : '')
  );
  return Object.fromEntries(kept);
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
