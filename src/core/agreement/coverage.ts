import { checkTexts, longText, requiredLine } from '../text';
import { type CooperationAgreement } from './agreement';
import { type AgreementViolation } from './agreementViolation';
import { catalogueOf } from './catalogue';
import { type AreaCoverage, type CoverageStance, type FocusArea } from './focusArea';

/** What a coverage row must satisfy alone: Ej aktuellt needs its reason. */
export function checkAreaCoverage(coverage: AreaCoverage): readonly AgreementViolation[] {
  const texts = checkTexts(coverage, {
    agreementKey: requiredLine,
    focusAreaKey: requiredLine,
    reason: longText
  });
  return lacksReason(coverage) ? [...texts, { code: 'coverageReasonMissing', field: 'reason' }] : texts;
}

/** What a coverage row stands beside. */
interface CoverageSurroundings {
  readonly agreement: CooperationAgreement;
  /** Areas of all known catalogues; an area that is not among them is a fault. */
  readonly areas: readonly FocusArea[];
  readonly others: readonly AreaCoverage[];
}

/** Checks a coverage beside its agreement: a local one weighs each area of its central catalogue once. */
export function checkCoverageOf(
  coverage: AreaCoverage,
  { agreement, areas, others }: CoverageSurroundings
): readonly AgreementViolation[] {
  const found: AgreementViolation[] = [];
  const key = coverage.focusAreaKey;
  const area = areas.find((candidate) => candidate.key === key);
  if (agreement.level === 'central')
    found.push({ code: 'coverageOfCentralAgreement', field: 'agreementKey' });
  if (area === undefined) found.push({ code: 'unknownReference', field: 'focusAreaKey', key });
  else if (area.agreementKey !== agreement.parentKey) {
    found.push({ code: 'coverageOfOtherCatalogue', field: 'focusAreaKey' });
  }
  const repeated = others
    .filter((other) => other.key !== coverage.key && other.agreementKey === coverage.agreementKey)
    .filter((other) => other.focusAreaKey === key)
    .map((other) => ({ code: 'duplicateCoverage', field: 'focusAreaKey', otherKey: other.key }) as const);
  return [...found, ...repeated];
}

/** Why a central area counts as not weighed. */
export type CoverageGap = 'unanswered' | 'reasonMissing';

/** What a local agreement does about one central area: its stance, or a gap. */
export type CoverageCell =
  | {
      readonly kind: 'answered';
      readonly area: FocusArea;
      readonly stance: CoverageStance;
      readonly coverage: AreaCoverage;
    }
  | {
      readonly kind: 'gap';
      readonly area: FocusArea;
      readonly gap: CoverageGap;
      /** The row that says Ej aktuellt without a reason. */
      readonly coverage?: AreaCoverage;
    };

/** Täckning: one row of the coverage matrix. */
export interface AgreementCoverage {
  readonly agreementKey: string;
  /** One cell for each central area, in the order of the catalogue. */
  readonly cells: readonly CoverageCell[];
  /** How many of the cells are gaps. */
  readonly gapCount: number;
  /** Areas of the agreement's own catalogue, in their order: local only, beside the matrix. */
  readonly localAreas: readonly FocusArea[];
}

/** What the coverage of an agreement follows from. */
interface CoverageQuestion {
  readonly agreement: { readonly key: string; readonly parentKey?: string };
  /** Focus areas of the central catalogue and of the agreement's own; others are passed over. */
  readonly areas: readonly FocusArea[];
  readonly coverages: readonly AreaCoverage[];
}

/**
 * The coverage of a local agreement: every area of its central agreement's catalogue with the stance taken, and a gap
 * where none is, or where Ej aktuellt lacks its reason. Never stored. Of two rows for one area the one recorded last
 * counts.
 */
export function coverageOf({ agreement, areas, coverages }: CoverageQuestion): AgreementCoverage {
  const { key, parentKey } = agreement;
  const own = coverages.filter((coverage) => coverage.agreementKey === key);
  const central = parentKey === undefined ? [] : catalogueOf(areas, parentKey);
  const cells = central.map((area) => cellOf(area, own));
  const gapCount = cells.filter((cell) => cell.kind === 'gap').length;
  return { agreementKey: key, cells, gapCount, localAreas: catalogueOf(areas, key) };
}

/**
 * As {@link coverageOf}, where anything can be told: not for a central agreement, and not while no area of the central
 * catalogue is known.
 */
export function knownCoverageOf(
  question: CoverageQuestion & { readonly agreement: Pick<CooperationAgreement, 'level'> }
): AgreementCoverage | undefined {
  const { level, parentKey } = question.agreement;
  const isKnown = question.areas.some(({ agreementKey }) => agreementKey === parentKey);
  return level === 'local' && isKnown ? coverageOf(question) : undefined;
}

function cellOf(area: FocusArea, coverages: readonly AreaCoverage[]): CoverageCell {
  const coverage = coverages
    .filter((row) => row.focusAreaKey === area.key)
    .reduce<AreaCoverage | undefined>(newest, undefined);
  if (coverage === undefined) return { kind: 'gap', area, gap: 'unanswered' };
  if (lacksReason(coverage)) return { kind: 'gap', area, gap: 'reasonMissing', coverage };
  return { kind: 'answered', area, stance: coverage.stance, coverage };
}

function newest(found: AreaCoverage | undefined, row: AreaCoverage): AreaCoverage {
  return found === undefined || found.recordedOn <= row.recordedOn ? row : found;
}

function lacksReason({ stance, reason }: AreaCoverage): boolean {
  return stance === 'notRelevant' && (reason ?? '').trim() === '';
}
