import {
  AdaptiveCard,
  type ExecuteAction,
  GlobalSettings,
  SerializationContext,
  type SubmitAction,
  Versions
} from 'adaptivecards';

// jsdom lays nothing out, and so has no text as it is shown.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  get(this: HTMLElement) {
    return this.textContent;
  },
  set(this: HTMLElement, words: string) {
    this.textContent = words;
  }
});

AdaptiveCard.onProcessMarkdown = (words, result) => {
  // Headings, the only words that are read as Markdown, are our own and have none.
  result.outputHtml = words;
  result.didProcess = true;
};

/** A card as a client shows it. */
export interface RenderedCard {
  readonly element: HTMLElement;
  /** What the parser does not know or take. */
  readonly complaints: readonly string[];
  /** What a pressed button hands over, oldest first. */
  readonly sent: readonly SentAction[];
}

/** What a button hands over. */
export interface SentAction {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Renders a card with the library that the clients are built on. */
export function renderCard(json: object): RenderedCard {
  GlobalSettings.allowPreProcessingPropertyValues = false;
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const sent: SentAction[] = [];
  card.onExecuteAction = (action) => {
    const pressed = action as ExecuteAction | SubmitAction;
    const verb = 'verb' in pressed ? pressed.verb : '';
    sent.push({ verb, data: (pressed.data ?? {}) as Readonly<Record<string, unknown>> });
  };
  const element = card.render();
  if (element === undefined) throw new Error('The card was not rendered.');
  document.body.replaceChildren(element);
  const parsed = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const validated = card.validateProperties().validationEvents.map(({ message }) => message);
  return { element, complaints: [...parsed, ...validated].filter((words) => !isMistaken(words)), sent };
}

/** Presses the button of that name. */
export function press(element: HTMLElement, name: string): void {
  const found = [...element.querySelectorAll('button')].find((button) => button.textContent === name);
  if (found === undefined) throw new Error(`No button "${name}".`);
  found.click();
}

/** Writes into the field of that label, as a person does. */
export function fillIn(element: HTMLElement, label: string, value: string): void {
  const field = fieldOf(element, label);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses among options that stand open. */
export function choose(element: HTMLElement, option: string): void {
  const chosen = [...element.querySelectorAll('label')].find((label) => label.textContent === option);
  const id = chosen?.htmlFor ?? '';
  const radio = element.querySelector<HTMLInputElement>(`[id="${id}"]`);
  if (radio === null) throw new Error(`No option "${option}".`);
  radio.click();
}

function fieldOf(element: HTMLElement, label: string): HTMLInputElement {
  const found = [...element.querySelectorAll('label')].find(
    (one) => one.textContent?.startsWith(label) === true
  );
  const field = element.querySelector<HTMLInputElement>(`[id="${found?.htmlFor ?? ''}"]`);
  if (field === null) throw new Error(`No field "${label}".`);
  return field;
}

/** The library checks languages with a pattern that remembers where it last was: every other card it finds wrong. */
function isMistaken(complaint: string): boolean {
  return /^Invalid value "(?:sv|en)" for property "lang"\.$/.test(complaint);
}
