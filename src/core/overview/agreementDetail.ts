import {
  type AgreementState,
  type CooperationAgreement,
  type Extension,
  type ProcessStep
} from '../agreement/agreement';
import { agreementStateOn, isApplying, lastDayOf } from '../agreement/agreementState';
import { type AgreementViolation, type AgreementWarning } from '../agreement/agreementViolation';
import { missingSections } from '../agreement/checkAgreement';
import { knownCoverageOf, type AgreementCoverage } from '../agreement/coverage';
import { checkExtensionOf } from '../agreement/extension';
import { type AreaCoverage, type FocusArea } from '../agreement/focusArea';
import { lapseWarningOn, type LapseWarning } from '../agreement/lapse';
import { transitionsFrom, type AgreementTransition } from '../agreement/lifecycle';
import { warnAboutParties } from '../agreement/parties';
import { checkProcessOrder, sortProcessSteps, warnAboutProcess } from '../agreement/processSteps';
import {
  predecessorsOf,
  successorsOfAgreement,
  warnAboutParent,
  warnAboutSigning
} from '../agreement/relations';
import { compareDays, daysBetween, type CalendarDay } from '../calendar/calendarDay';
import { type OrgUnit, type Side } from '../organisation/orgUnit';
import { nameOf, nameUnitOn } from './actionRow';
import { areaTrails, type AreaTrail } from './areaTrail';
import { type NamedKey } from './namedKey';

/** An agreement that another one points at, with the state that it has on the day. */
export interface AgreementLink {
  readonly key: string;
  readonly title: string;
  readonly state: AgreementState;
}

/** Part: an organisation as it was when the agreement was signed, and what it is called today. */
export interface AgreementParty extends NamedKey {
  /** Absent when the organisation is not in the register. */
  readonly side?: Side | undefined;
  /** The organisation that has taken over, when one has. */
  readonly successor?: NamedKey | undefined;
}

/** An extension in the history of an agreement, and what a reader should see about it. */
export interface ExtensionEntry {
  readonly extension: Extension;
  readonly warnings: readonly AgreementWarning[];
}

/** Överenskommelsen i sin helhet: one agreement with everything that follows from its rows on a day. */
export interface AgreementDetail {
  readonly agreement: CooperationAgreement;
  readonly state: AgreementState;
  /** Last day, with the extensions decided so far. */
  readonly lastDay?: CalendarDay | undefined;
  /** Calendar days until the last day, negative when it has passed; only while it applies, or has lapsed. */
  readonly daysLeft?: number | undefined;
  readonly lapse?: LapseWarning | undefined;
  readonly parties: readonly AgreementParty[];
  /** About its parent, parties, signing, process and extensions. */
  readonly warnings: readonly AgreementWarning[];
  /** Process steps whose days contradict each other. */
  readonly violations: readonly AgreementViolation[];
  readonly missingSections: ReturnType<typeof missingSections>;
  /** The steps of the lifecycle that it may take next, and what each asks for. */
  readonly nextSteps: readonly AgreementTransition[];
  /** Only for a local agreement whose central catalogue is known: without one nothing can be told about gaps. */
  readonly coverage?: AgreementCoverage | undefined;
  /** The agreement's own focus areas, each with where it comes from and where it went. */
  readonly catalogue: readonly AreaTrail[];
  /** Oldest first. */
  readonly processSteps: readonly ProcessStep[];
  /** Oldest first. */
  readonly extensions: readonly ExtensionEntry[];
  readonly parent?: AgreementLink | undefined;
  /** The nearest first. */
  readonly predecessors: readonly AgreementLink[];
  /** The nearest first, drafts too. */
  readonly successors: readonly AgreementLink[];
}

/** What the detail of an agreement is derived from. */
interface AgreementCase {
  readonly agreement: CooperationAgreement;
  /** Those of its site and of the central one; it may be among them, and their long texts are not needed. */
  readonly others: readonly CooperationAgreement[];
  /** Of them all. */
  readonly extensions: readonly Extension[];
  /** Of the agreement. */
  readonly processSteps: readonly ProcessStep[];
  /** Of the central catalogue and its own. */
  readonly areas: readonly FocusArea[];
  readonly coverages: readonly AreaCoverage[];
  readonly units: readonly OrgUnit[];
  readonly today: CalendarDay;
}

/** Derives everything that the page of one agreement shows. */
export function agreementDetail(agreementCase: AgreementCase): AgreementDetail {
  const { agreement, areas, today } = agreementCase;
  const all = [...agreementCase.others.filter(({ key }) => key !== agreement.key), agreement];
  const extensions = extensionHistory(agreementCase);
  const parent = all.find(({ key }) => key === agreement.parentKey);
  const order = checkProcessOrder(agreementCase.processSteps);
  const linkTo = (other: CooperationAgreement): AgreementLink => {
    const state = agreementStateOn(
      { agreement: other, extensions: agreementCase.extensions, successors: all },
      today
    );
    return { key: other.key, title: other.title, state };
  };
  return {
    agreement,
    ...timeOf(agreementCase, all),
    parties: agreement.partyKeys.map((key) => partyOf(agreementCase, key)),
    warnings: [
      ...warnAboutRelations(agreementCase, parent),
      ...order.warnings,
      ...extensions.flatMap(({ warnings }) => warnings)
    ],
    violations: order.violations,
    missingSections: missingSections(agreement),
    nextSteps: transitionsFrom(agreement.decision),
    coverage: knownCoverageOf(agreementCase),
    catalogue: areaTrails({ agreementKey: agreement.key, areas, agreements: all }),
    processSteps: sortProcessSteps(agreementCase.processSteps),
    extensions,
    parent: parent && linkTo(parent),
    predecessors: predecessorsOf(agreement, all).map(linkTo),
    successors: successorsOfAgreement(agreement, all).map(linkTo)
  };
}

function timeOf(
  agreementCase: AgreementCase,
  all: readonly CooperationAgreement[]
): Pick<AgreementDetail, 'state' | 'lastDay' | 'daysLeft' | 'lapse'> {
  const { agreement, extensions, today } = agreementCase;
  const history = { agreement, extensions, successors: all };
  const state = agreementStateOn(history, today);
  const known = extensions.filter(({ decidedOn }) => decidedOn <= today);
  const lastDay = lastDayOf(agreement, known);
  const isCounted = lastDay !== undefined && (isApplying(state) || state === 'expired');
  const daysLeft = isCounted ? daysBetween(today, lastDay) : undefined;
  return { state, lastDay, daysLeft, lapse: lapseWarningOn(history, today) };
}

function partyOf(agreementCase: AgreementCase, key: string): AgreementParty {
  const { units } = agreementCase;
  const today = nameUnitOn(agreementCase, key);
  return {
    ...nameOf(units, key),
    side: units.find((unit) => unit.key === key)?.side,
    successor: today.key === key ? undefined : today
  };
}

function warnAboutRelations(
  { agreement, extensions, processSteps, units, today }: AgreementCase,
  parent: CooperationAgreement | undefined
): readonly AgreementWarning[] {
  return [
    ...(parent === undefined ? [] : warnAboutParent({ agreement, parent, extensions })),
    ...warnAboutParties(agreement, units, today),
    ...warnAboutSigning(agreement),
    ...warnAboutProcess(agreement, processSteps)
  ];
}

function extensionHistory({ agreement, extensions }: AgreementCase): readonly ExtensionEntry[] {
  const own = extensions
    .filter(({ agreementKey }) => agreementKey === agreement.key)
    .sort((one, other) => compareDays(one.decidedOn, other.decidedOn) || compareDays(one.until, other.until));
  return own.map((extension, index) => ({
    extension,
    warnings: checkExtensionOf(extension, agreement, own.slice(0, index)).warnings
  }));
}
