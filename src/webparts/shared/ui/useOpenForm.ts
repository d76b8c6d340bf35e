import * as React from 'react';

/** Which form of a section is open, and what became of the last one. */
export interface OpenFormState<Name extends string> {
  readonly form: Name | undefined;
  /** The form that was saved last, until the next one is opened. */
  readonly saved: Name | undefined;
  /** Stands where the forms open; it has the focus after one is closed. */
  readonly after: React.RefObject<HTMLDivElement>;
  readonly open: (name: Name) => void;
  /** Closes the form after it was saved. */
  readonly finish: () => void;
  /** Closes the form, and nothing was saved. */
  readonly cancel: () => void;
}

/**
 * Keeps which of a section's forms is open; one at a time.
 *
 * @param onSaved - called when a form was saved
 */
export function useOpenForm<Name extends string>(onSaved: () => void): OpenFormState<Name> {
  const [form, setForm] = React.useState<Name>();
  const [saved, setSaved] = React.useState<Name>();
  const after = React.useRef<HTMLDivElement>(null);
  const change = (opened: Name | undefined, done: Name | undefined): void => {
    setForm(opened);
    setSaved(done);
    if (opened === undefined) after.current?.focus();
  };
  return {
    form,
    saved,
    after,
    open: (name) => change(name, undefined),
    finish: () => {
      change(undefined, form);
      onSaved();
    },
    cancel: () => change(undefined, undefined)
  };
}
