import { type FocusArea } from '../agreement/focusArea';
import { type Light } from '../followUp/light';
import { divide, lights } from './figures';
import { type NamedKey } from './namedKey';
import { compareNaturally } from './naturalOrder';
import { placeOfRow, type RowAt, type SteeringRow } from './steeringRow';

/** How many actions of some rows have each light: each figure is the actions behind it. */
export type LightCounts = Readonly<Record<Light, readonly RowAt[]>>;

/** Läge per fokusområde: the lights of one focus area's actions. */
export interface AreaLights extends NamedKey {
  readonly code: string;
  readonly counts: LightCounts;
}

/**
 * The lights of each focus area in the order given, then of those that only actions know. Every row is counted in exactly
 * one area and under one light. Areas in `always` are shown without actions too.
 *
 * @param always - The central areas in force.
 */
export function countAreaLights(
  rows: readonly SteeringRow[],
  always: readonly FocusArea[]
): readonly AreaLights[] {
  const byArea = new Map<string, SteeringRow[]>(always.map(({ key }) => [key, []]));
  for (const row of rows) {
    const known = byArea.get(row.focusArea.key);
    if (known === undefined) byArea.set(row.focusArea.key, [row]);
    else known.push(row);
  }
  const places = new Map(always.map((area, place) => [area.key, place]));
  return [...byArea]
    .map(([key, ofArea]) => {
      const [row] = ofArea;
      const named = row?.focusArea ?? always.find((area) => area.key === key);
      const place = places.get(key) ?? always.length + (row?.focusArea.place ?? 0);
      return { key, name: named?.name ?? key, code: named?.code ?? key, place, counts: countLights(ofArea) };
    })
    .sort((one, other) => one.place - other.place || compareNaturally(one.key, other.key))
    .map(({ place, ...area }) => area);
}

/** The lights of some rows. */
export function countLights(rows: readonly SteeringRow[]): LightCounts {
  return divide(lights, rows, { by: ({ status }) => status.light, as: placeOfRow });
}
