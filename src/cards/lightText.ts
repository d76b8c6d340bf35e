import { type IRichTextBlock, type ITextRun, RichTextBlock, TextRun } from '@microsoft/teams.cards';
import { type Light } from '../core/followUp/light';
import { cardTexts } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { type Language } from '../messages/format';

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

/** A light as a line of a card; only its sign is coloured, since the colours of some clients are too faint to read. */
export function lightText(light: Light, language: Language): IRichTextBlock {
  const { sign, color } = looks[light];
  return new RichTextBlock({
    inlines: [new TextRun(`${sign} `, { color, weight: 'Bolder' }), new TextRun(lightWords(light, language))],
    spacing: 'None'
  });
}
