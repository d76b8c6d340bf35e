import { type IRichTextBlock, type ITextRun } from '@microsoft/teams.cards';
import { type Light } from '../core/followUp/light';
import { cardTexts } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { type Language } from '../messages/format';
import { text } from './frame';

/** Shape and colour of each light: none of them tells it alone, the words do. */
const looks: Readonly<Record<Light, { readonly sign: string; readonly color: ITextRun['color'] }>> = {
  green: { sign: '●', color: 'Good' },
  yellow: { sign: '▲', color: 'Warning' },
  red: { sign: '■', color: 'Attention' },
  grey: { sign: '○', color: 'Default' },
  none: { sign: '–', color: 'Default' }
};

/** A light in words: `Röd: avvikelse`. */
export function lightWords(light: Light, language: Language): string {
  const name = nameOf('light', light, language);
  return cardTexts(language)['card.light'](name, nameOf('lightMeaning', light, language));
}

/** A light as a line of a card. */
export function lightText(light: Light, language: Language): IRichTextBlock {
  const { sign, color } = looks[light];
  return text(`${sign} ${lightWords(light, language)}`, { color, spacing: 'None' });
}
