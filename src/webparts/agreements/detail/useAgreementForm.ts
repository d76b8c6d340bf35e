import * as React from 'react';
import { type AgreementFormChoice } from '../agreementForm';
import { useTexts } from '../texts';

/** Which form of an agreement's page is open, and what became of the last one. */
export interface AgreementFormState {
  readonly choice: AgreementFormChoice | undefined;
  /** What was saved, in words. */
  readonly saved: string | undefined;
  readonly open: (choice: AgreementFormChoice) => void;
  /** Closes the form after it was saved. */
  readonly finish: () => void;
  /** Closes the form, and gives focus back to what opened it. */
  readonly cancel: () => void;
}

/** Keeps which form is open; one at a time, whichever button of the page opened it. */
export function useAgreementForm(): AgreementFormState {
  const texts = useTexts();
  const [choice, setChoice] = React.useState<AgreementFormChoice>();
  const [saved, setSaved] = React.useState<string>();
  const openedBy = React.useRef<string | undefined>();
  React.useEffect(() => {
    // The buttons beside the form are drawn anew when it closes, so the one that opened it is found by its name.
    if (choice !== undefined || openedBy.current === undefined) return;
    const name = openedBy.current;
    openedBy.current = undefined;
    const buttons = [...document.querySelectorAll<HTMLElement>('article button')];
    buttons.find((button) => nameOfButton(button) === name)?.focus();
  }, [choice]);
  return {
    choice,
    saved,
    open: (asked) => {
      const active = document.activeElement;
      openedBy.current = active instanceof HTMLElement ? nameOfButton(active) : undefined;
      setSaved(undefined);
      setChoice(asked);
    },
    finish: () => {
      if (choice !== undefined) setSaved(texts[`saved.${choice.kind}`]);
      openedBy.current = undefined;
      setChoice(undefined);
    },
    cancel: () => setChoice(undefined)
  };
}

function nameOfButton(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}
