import { type StandingTexts } from '../sv/standing';

/** Texts that stand by themselves, in English. */
export const standingEn: StandingTexts = {
  noPersonalData: 'Do not write anything about individual persons.'
};
