import { type AgreementState, type CooperationAgreement, type Extension } from '../agreement/agreement';
import { agreementStateOn, isApplying } from '../agreement/agreementState';
import { catalogueOf } from '../agreement/catalogue';
import { coverageOf, type AgreementCoverage, type CoverageGap } from '../agreement/coverage';
import { type FocusArea } from '../agreement/focusArea';
import { type CalendarDay } from '../calendar/calendarDay';
import { type NamedKey } from './namedKey';
import { compareNaturally } from './naturalOrder';
import { type RowAt, type SteeringSite } from './steeringRow';

/** One local agreement in the matrix: a cell for each central area, and its own areas beside. */
export interface MatrixRow extends AgreementCoverage {
  readonly at: RowAt;
  readonly title: string;
  readonly state: AgreementState;
}

/** A central area that a local agreement has not weighed. */
export interface MatrixGap {
  readonly agreement: RowAt;
  readonly areaKey: string;
  readonly gap: CoverageGap;
}

/** Täckningsmatris: the areas of one central agreement × the local agreements that mirror it. */
export interface CoverageMatrix {
  /** The central agreement, by its title. */
  readonly central: NamedKey;
  /** The columns, in the order of the catalogue. */
  readonly areas: readonly FocusArea[];
  /** In the order of their titles. */
  readonly rows: readonly MatrixRow[];
  readonly gaps: readonly MatrixGap[];
}

/** The central agreements and their catalogues, wherever they were read. */
export interface CentralCatalogue {
  readonly agreements: readonly CooperationAgreement[];
  readonly extensions: readonly Extension[];
  readonly areas: readonly FocusArea[];
}

/** The matrices, and the local agreements that stand in none since their central catalogue is not known. */
interface Matrices {
  readonly matrices: readonly CoverageMatrix[];
  readonly outside: readonly RowAt[];
}

/**
 * One matrix for each central agreement that applies on the day, or that a local agreement in use still mirrors; nearly
 * always one. A local agreement is in use while it applies, is signed for later, or has expired with nothing to
 * replace it.
 */
export function coverageMatrices(
  sites: readonly SteeringSite[],
  catalogue: CentralCatalogue,
  today: CalendarDay
): Matrices {
  const locals = sites.flatMap((one) => localsInUse(one, today));
  const matrices = catalogue.agreements
    .filter(({ level }) => level === 'central')
    .filter(
      (central) =>
        isApplying(stateIn(catalogue, central, today)) ||
        locals.some(({ agreement }) => agreement.parentKey === central.key)
    )
    .map((central) => matrixOf(central, catalogue, locals));
  const inside = new Set(matrices.map(({ central }) => central.key));
  const outside = locals
    .filter(({ agreement }) => !inside.has(agreement.parentKey ?? ''))
    .map(({ one, agreement }) => ({ site: one.site, key: agreement.key }));
  return { matrices, outside };
}

/** What an agreement's state follows from, among the rows of its site. */
type Surroundings = Pick<CentralCatalogue, 'agreements' | 'extensions'>;

interface LocalInUse {
  readonly one: SteeringSite;
  readonly agreement: CooperationAgreement;
  readonly state: AgreementState;
}

function localsInUse(one: SteeringSite, today: CalendarDay): readonly LocalInUse[] {
  return one.agreements
    .filter(({ level }) => level === 'local')
    .map((agreement) => ({ one, agreement, state: stateIn(one, agreement, today) }))
    .filter(({ state }) => isApplying(state) || state === 'signed' || state === 'expired');
}

function stateIn(
  { agreements, extensions }: Surroundings,
  agreement: CooperationAgreement,
  today: CalendarDay
): AgreementState {
  return agreementStateOn({ agreement, extensions, successors: agreements }, today);
}

function matrixOf(
  central: CooperationAgreement,
  catalogue: CentralCatalogue,
  locals: readonly LocalInUse[]
): CoverageMatrix {
  const areas = catalogueOf(catalogue.areas, central.key);
  const rows = locals
    .filter(({ agreement }) => agreement.parentKey === central.key)
    .map((local) => rowOf(local, areas))
    .sort((a, b) => compareNaturally(a.title, b.title) || compareNaturally(a.at.site, b.at.site));
  return { central: { key: central.key, name: central.title }, areas, rows, gaps: rows.flatMap(gapsOf) };
}

function rowOf({ one, agreement, state }: LocalInUse, central: readonly FocusArea[]): MatrixRow {
  const own = catalogueOf(one.areas, agreement.key);
  const coverage = coverageOf({ agreement, areas: [...central, ...own], coverages: one.coverages });
  return { ...coverage, at: { site: one.site, key: agreement.key }, title: agreement.title, state };
}

function gapsOf({ at, cells }: MatrixRow): readonly MatrixGap[] {
  return cells.flatMap((cell) =>
    cell.kind === 'gap' ? [{ agreement: at, areaKey: cell.area.key, gap: cell.gap }] : []
  );
}
