import { learnEnglish } from '../../messages/english';
import { webPartsEn } from '../../messages/webparts.en';
import { webPartTexts } from './ui/texts';

/** Loads every English text that a web part shows. It is a script of its own: most readers never need it. */
export function speakEnglish(): void {
  learnEnglish();
  webPartTexts.learn('en', webPartsEn);
}
