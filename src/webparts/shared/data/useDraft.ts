import * as React from 'react';
import { createDraftStore, type DraftStore } from './draftStore';

const nowhere = createDraftStore({ site: '', login: '' }, () => ({
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined
}));

const DraftContext = React.createContext<DraftStore>(nowhere);

/** Gives the store of drafts to every form below it; without it nothing is kept. */
export const DraftProvider = DraftContext.Provider;

/** A form as {@link useDraft} is told of it. */
export interface DraftedForm<Input extends object> {
  /** The same on the next visit, and of no other form: kind and row, for example `report ha-2`. */
  readonly form: string;
  /** What stands in it when nothing is kept. */
  readonly empty: () => Input;
  /** A key that nothing has had before: however often the form is sent, it is one act. */
  readonly newKey: () => string;
}

/** What is typed in a form. */
export interface TypedDraft<Input extends object> {
  readonly input: Input;
  readonly change: (part: Partial<Input>) => void;
  /** Also the same after a page was loaded anew: a form that was sent but not answered does not become two acts. */
  readonly formInstance: string;
  /** Whether it was typed before the page was loaded anew; say so, with `RestoredNotice`. */
  readonly isRestored: boolean;
  /** Lets go of it: call it when it is saved, and when the person cancels. */
  readonly forget: () => void;
  /** Lets go of what was typed before, and begins again. */
  readonly startOver: () => void;
}

interface Held<Input> {
  readonly input: Input;
  /** The part that was typed: only this is kept, so that what was not touched is as the row says on the next visit. */
  readonly touched: Partial<Input>;
  readonly formInstance: string;
  readonly isRestored: boolean;
}

/**
 * Holds what is typed in a form as `useState` does, and over a reload of the page: a session that expires, or a
 * browser that is closed by mistake and restored, costs nobody their text.
 */
export function useDraft<Input extends object>(drafted: DraftedForm<Input>): TypedDraft<Input> {
  const store = React.useContext(DraftContext);
  const { form, empty, newKey } = drafted;
  const [{ touched, ...held }, setHeld] = React.useState(() => startWith(drafted, store));
  const change = (part: Partial<Input>): void => {
    setHeld((before) => {
      const now = { ...before.touched, ...part };
      store.keep(form, { formInstance: before.formInstance, input: now });
      return { ...before, input: { ...before.input, ...part }, touched: now };
    });
  };
  const forget = React.useCallback(() => store.forget(form), [store, form]);
  const startOver = (): void => {
    forget();
    setHeld({ input: empty(), touched: {}, formInstance: newKey(), isRestored: false });
  };
  return { ...held, change, forget, startOver };
}

function startWith<Input extends object>(
  { form, empty, newKey }: DraftedForm<Input>,
  store: DraftStore
): Held<Input> {
  const kept = store.read(form);
  if (kept === undefined) return { input: empty(), touched: {}, formInstance: newKey(), isRestored: false };
  const touched = kept.input as Partial<Input>;
  return { input: { ...empty(), ...touched }, touched, formInstance: kept.formInstance, isRestored: true };
}
