const focusable = 'input, textarea, select, button, [tabindex="0"]';

/** What gets focus for a field of a form: the element marked `data-field`, or the first one in it that takes focus. */
export function findField(form: Element | null, field: string | undefined): HTMLElement | undefined {
  if (form === null || field === undefined) return undefined;
  const marked = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  if (marked === null) return undefined;
  return marked.matches(focusable) ? marked : (marked.querySelector<HTMLElement>(focusable) ?? undefined);
}
