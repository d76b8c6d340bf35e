import { type Catalogue } from './catalogue';
import { LoadedTexts } from './loadedTexts';
import { sv } from './sv';

/** The texts that are made from codes, in the languages that have been loaded. */
export const catalogues: LoadedTexts<Catalogue> = new LoadedTexts<Catalogue>(sv);
