import { type LinkTarget } from '../core/links/linkTarget';
import { type CalendarDay } from '../core/calendar/calendarDay';
import { cardTexts } from '../messages/bot/cardTexts';
import { formatDayInProse, type Language } from '../messages/format';
import { button, type ButtonData, type CardJson, heading, makeCard, text } from './frame';

/** What became of something that was sent from a card. */
export type Receipt =
  /** It is durable, and on its way into the list. */
  | { readonly kind: 'received' }
  /** It stands in the list; `correct` is what its form is opened with again. `isAfterClosing`: the round took no more. */
  | { readonly kind: 'saved'; readonly correct?: ButtonData; readonly isAfterClosing?: boolean }
  | { readonly kind: 'snoozed'; readonly until: CalendarDay }
  | { readonly kind: 'handedOver' }
  /** A rule refused it for good; `reasons` are sentences. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/** Which thing a receipt is about. */
export interface ReceiptSubject {
  /** As people say it: `HÄ-2 Förbättrad belysning på gångväg`. */
  readonly title: string;
  readonly target: LinkTarget;
}

/** Kvitto: takes the place of a form, so that nobody wonders whether it was sent. */
export function receiptCard(
  receipt: Receipt,
  { title, target }: ReceiptSubject,
  language: Language
): CardJson {
  const texts = cardTexts(language);
  const { headline, lines } = wordsOf(receipt, language);
  const correct = receipt.kind === 'saved' ? receipt.correct : undefined;
  return makeCard({
    language,
    body: [
      heading(headline),
      text(title, { weight: 'Bolder' }),
      ...lines.map((line) => text(line, { spacing: 'Small' }))
    ],
    actions:
      correct === undefined
        ? []
        : [button({ title: texts['button.correct'], verb: 'openReport', data: correct })],
    link: { title: texts['card.open'], target }
  });
}

function wordsOf(
  receipt: Receipt,
  language: Language
): { readonly headline: string; readonly lines: readonly string[] } {
  const texts = cardTexts(language);
  switch (receipt.kind) {
    case 'received':
      return { headline: texts['receipt.received'], lines: [texts['receipt.receivedText']] };
    case 'saved':
      return {
        headline: texts['receipt.saved'],
        lines: [
          texts['receipt.savedText'],
          ...(receipt.isAfterClosing === true ? [texts['receipt.afterClosing']] : [])
        ]
      };
    case 'snoozed': {
      const day = formatDayInProse(receipt.until, language);
      return { headline: texts['button.snooze'], lines: [texts['receipt.snoozed'](day)] };
    }
    case 'handedOver':
      return { headline: texts['button.notResponsible'], lines: [texts['receipt.handedOver']] };
    case 'refused':
      return { headline: texts['receipt.refused'], lines: receipt.reasons };
  }
}
