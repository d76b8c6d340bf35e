import { ok, refused, type Result } from '../result';
import { containsPersonalIdentityNumber } from './personalIdentityNumber';

interface TextTooLong {
  readonly code: 'textTooLong';
  /** The most that is allowed, and what was given; UTF-16 units, as SharePoint and browsers count. */
  readonly maxLength: number;
  readonly length: number;
}

/** Says that there is one; never which, or where. */
interface PersonalIdentityNumberInText {
  readonly code: 'personalIdentityNumber';
}

/**
 * Checks a text that somebody wrote, wherever it enters: form, card, chat, import. The text is given back as
 * it is. Refuses with `textTooLong`, before it is searched, or with `personalIdentityNumber`; neither error
 * repeats any of the text. Source: DOMAIN § 3, OSL 2009:400, GDPR.
 */
export function checkFreeText(
  text: string,
  maxLength: number
): Result<string, TextTooLong | PersonalIdentityNumberInText> {
  if (text.length > maxLength) return refused({ code: 'textTooLong', maxLength, length: text.length });
  return containsPersonalIdentityNumber(text) ? refused({ code: 'personalIdentityNumber' }) : ok(text);
}
