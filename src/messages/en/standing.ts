import { type StandingTexts } from '../sv/standing';

/** Texts that stand by themselves, in English. */
export const standingEn: StandingTexts = {
  noPersonalData: 'Do not write anything about individual persons.',
  mayBeDouble: 'Perhaps twice: it was under way at an interruption and was sent again.'
};
