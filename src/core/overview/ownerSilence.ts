import { type NamedKey, noKey } from './namedKey';
import { compareNaturally } from './naturalOrder';
import { placeOfRow, type RowAt, type SteeringRow } from './steeringRow';

/** Andel tysta ägare: how many of one organisation's open actions have a silent owner. */
export interface OwnerSilence {
  /** `noKey` when nobody answers for the actions. */
  readonly organisation: NamedKey;
  /** Its actions that are decided or under way, and so are asked about. */
  readonly asked: readonly RowAt[];
  /** Those of them whose last two occasions went unanswered. */
  readonly silent: readonly RowAt[];
  /** Silent ones of those asked, 0–1. */
  readonly rate: number;
}

/** The silent-owner rate of each responsible organisation that is asked about anything, the highest first. */
export function rateSilence(rows: readonly SteeringRow[]): readonly OwnerSilence[] {
  const byOrganisation = new Map<string, SteeringRow[]>();
  const isAsked = ({ status: { state } }: SteeringRow): boolean => state === 'decided' || state === 'ongoing';
  for (const row of rows.filter(isAsked)) {
    const key = row.responsible?.key ?? noKey;
    byOrganisation.set(key, [...(byOrganisation.get(key) ?? []), row]);
  }
  return [...byOrganisation]
    .map(([key, ofKey]) => silenceOf(ofKey[0]?.responsible ?? { key, name: key }, ofKey))
    .sort(
      (one, other) =>
        other.rate - one.rate ||
        compareNaturally(one.organisation.name, other.organisation.name) ||
        compareNaturally(one.organisation.key, other.organisation.key)
    );
}

function silenceOf(organisation: NamedKey, rows: readonly SteeringRow[]): OwnerSilence {
  const asked = rows.map(placeOfRow);
  const silent = rows.filter(({ status }) => status.isSilent).map(placeOfRow);
  return { organisation, asked, silent, rate: silent.length / asked.length };
}
