import { type FieldViolation } from '../core/fieldViolation';
import { type DomainRow } from '../core/recorded';
import { checkTexts, requiredLine, urlLength } from '../core/text';

/** Samverkanssajt: a site that holds one local cooperation, registered on the central site. */
export interface RegisteredSite extends DomainRow {
  readonly title: string;
  /** Absolute address of the site. */
  readonly url: string;
}

/** What the row of a registered site must satisfy alone. */
export function checkRegisteredSite(site: RegisteredSite): readonly FieldViolation[] {
  return checkTexts(site, { title: requiredLine, url: { isRequired: true, maxLength: urlLength } });
}
