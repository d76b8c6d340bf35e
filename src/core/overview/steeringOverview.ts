import { type FocusArea } from '../agreement/focusArea';
import { type CalendarDay } from '../calendar/calendarDay';
import { orderAreas } from './areaOrder';
import { countAreaLights, countLights, type AreaLights, type LightCounts } from './areaLights';
import { coverageMatrices, type CentralCatalogue, type CoverageMatrix } from './coverageMatrix';
import { findDecisionsNeeded, type DecisionsNeeded } from './decisionsNeeded';
import { rateSilence, type OwnerSilence } from './ownerSilence';
import { steeringRows, type RowAt, type SteeringRow, type SteeringSite } from './steeringRow';

/** Styrgruppsvy: what needs a decision and how things stand; every figure names the rows behind it. */
export interface SteeringOverview {
  /** Every action of a plan that is not closed, in the order of the numbers; the figures name these. */
  readonly rows: readonly SteeringRow[];
  readonly decisions: DecisionsNeeded;
  /** Of all rows. */
  readonly lights: LightCounts;
  /** Central areas in force first, without actions too; then local ones and others that actions point at. */
  readonly areas: readonly AreaLights[];
  /** One for each central agreement in use: nearly always one. */
  readonly matrices: readonly CoverageMatrix[];
  /** Local agreements that stand in no matrix, since their central catalogue is not known. */
  readonly outsideMatrices: readonly RowAt[];
  readonly silence: readonly OwnerSilence[];
}

/** What the steering overview is derived from. */
interface SteeringCase {
  /** The sites that it is about, each once. */
  readonly sites: readonly SteeringSite[];
  /** The central catalogue when none of the sites holds it. */
  readonly catalogue?: CentralCatalogue | undefined;
  /** See `findEscalations`. */
  readonly withoutRemedy?: readonly RowAt[] | undefined;
  readonly today: CalendarDay;
}

/** Derives the steering overview of one cooperation, or of a city and all its local ones. */
export function steeringOverview(steeringCase: SteeringCase): SteeringOverview {
  const { sites, withoutRemedy = [], today } = steeringCase;
  const catalogue = steeringCase.catalogue ?? joinCatalogues(sites);
  const { matrices, outside } = coverageMatrices(sites, catalogue, today);
  const central = matrices.flatMap(({ areas }) => areas);
  const areas = orderAreas(
    eachOnce([...catalogue.areas, ...sites.flatMap((one) => one.areas)]),
    matrices.map((matrix) => matrix.central.key)
  );
  const rows = steeringRows(sites, { areas, today });
  return {
    rows,
    decisions: findDecisionsNeeded({ sites, rows, withoutRemedy, today }),
    lights: countLights(rows),
    areas: countAreaLights(rows, central),
    matrices,
    outsideMatrices: outside,
    silence: rateSilence(rows)
  };
}

function joinCatalogues(sites: readonly SteeringSite[]): CentralCatalogue {
  return {
    agreements: sites.flatMap(({ agreements }) => agreements),
    extensions: sites.flatMap(({ extensions }) => extensions),
    areas: sites.flatMap(({ areas }) => areas)
  };
}

function eachOnce(areas: readonly FocusArea[]): readonly FocusArea[] {
  return [...new Map(areas.map((area) => [area.key, area])).values()];
}
