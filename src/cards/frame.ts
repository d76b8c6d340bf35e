import {
  AdaptiveCard,
  type CardElementArray,
  ExecuteAction,
  type IExecuteAction,
  type IOpenUrlAction,
  type IShowCardAction,
  type ISubmitAction,
  type IRichTextBlock,
  type ITextBlock,
  type ITextRun,
  OpenUrlAction,
  RichTextBlock,
  SubmitAction,
  TextBlock,
  TextRun
} from '@microsoft/teams.cards';
import { addressOf } from '../core/links/linkAddress';
import { type LinkTarget } from '../core/links/linkTarget';
import { cardTexts } from '../messages/bot/cardTexts';
import { standingText } from '../messages/describe';
import { type Language } from '../messages/format';

/** A card as JSON. */
export type CardJson = object;

/** Raised when the data of buttons changes its shape: an older card is answered with a fresh one. */
export const cardVersion = 2;

/**
 * What a button hands back when it is pressed, besides what was filled in. Microsoft's newer clients keep `key` for
 * themselves: a button whose data has one does nothing there.
 */
export type ButtonData = Readonly<Record<string, string | undefined>> & { readonly key?: never };

/** A button that speaks to the bot. */
interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data?: ButtonData;
  readonly isPrimary?: boolean;
}

type CardAction = IExecuteAction | IOpenUrlAction | IShowCardAction | ISubmitAction;

/** What a card is made of. */
interface CardParts {
  readonly language: Language;
  readonly body: CardElementArray;
  readonly actions?: readonly CardAction[];
  /** Where the same can be seen and done without the buttons. */
  readonly link: { readonly title: string; readonly target: LinkTarget };
}

/** Newest version that Teams shows everywhere. */
const schemaVersion = '1.5';

/** Makes a card. A link to the web is on every one, for those who cannot use its buttons. */
export function makeCard({ language, body, actions = [], link }: CardParts): CardJson {
  const open = linkButton(link.title, link.target);
  const card = new AdaptiveCard(...body)
    .withOptions({
      version: schemaVersion,
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      lang: language,
      fallbackText: `${cardTexts(language)['card.plain']} ${addressOf(link.target)}`
    })
    .withActions(...actions, open);
  return toJson(card);
}

/** A button that opens a page. */
export function linkButton(title: string, target: LinkTarget): IOpenUrlAction {
  return new OpenUrlAction(addressOf(target), { title });
}

/** A button that speaks to the bot; a client that does not know the newer way sends a message instead. */
export function button({ title, verb, data = {}, isPrimary = false }: Button): IExecuteAction {
  const carried = { ...data, verb, version: String(cardVersion) };
  const style = isPrimary ? ({ style: 'positive' } as const) : {};
  return new ExecuteAction({
    title,
    verb,
    data: carried,
    ...style,
    fallback: new SubmitAction({ title, data: carried, ...style })
  });
}

/** How words look, and how far from those above. */
type Look = Pick<ITextRun, 'size' | 'weight' | 'color' | 'isSubtle'> &
  Pick<IRichTextBlock, 'spacing' | 'separator'>;

/** Words as they are: what people wrote is never read as Markdown. */
export function text(words: string, { spacing, separator, ...look }: Look = {}): IRichTextBlock {
  const place = { ...(spacing !== undefined && { spacing }), ...(separator !== undefined && { separator }) };
  return new RichTextBlock({ inlines: [new TextRun(words, look)], ...place });
}

/** The heading of a card, also for those who listen to it; only words of our own, since it reads Markdown. */
export function heading(words: string): ITextBlock {
  return new TextBlock(words, { style: 'heading', size: 'Medium', weight: 'Bolder', wrap: true });
}

/** The notice beside every field for free text (DESIGN decision 14). */
export function privacyNotice(language: Language): IRichTextBlock {
  return text(standingText('noPersonalData', language), { isSubtle: true, size: 'Small' });
}

/** The library's objects as plain data. */
function toJson(card: AdaptiveCard): CardJson {
  return JSON.parse(JSON.stringify(card)) as CardJson;
}
