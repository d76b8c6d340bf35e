import { catalogues } from './catalogues';
import { en } from './en';

/** Loads the English texts that are made from codes; whoever describes something in English calls it once before. */
export function learnEnglish(): void {
  catalogues.learn('en', en);
}
