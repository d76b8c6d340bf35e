import { type CalendarDay } from '../calendar/calendarDay';
import { type Level } from '../organisation/group';
import { type DomainRow } from '../recorded';

/** The states that follow from a decision and are stored, in their order; see `agreementStateOn` for the rest. */
export const agreementDecisions = ['draft', 'inConsultation', 'decided', 'signed', 'terminated'] as const;

/** One of {@link agreementDecisions}. */
export type AgreementDecision = (typeof agreementDecisions)[number];

/**
 * What a reader sees: the stored decision, or for a signed agreement what the day makes of it
 * (Gällande, Förlängd, Ersatt, Utgången).
 */
export type AgreementState = AgreementDecision | 'inForce' | 'extended' | 'replaced' | 'expired';

/** The four sections that a local agreement must have (remissyttrande 2019, Ärendet, st. 2). */
export interface AgreementSections {
  /** Inriktning. */
  readonly direction?: string;
  /** Fokusområden, in the agreement's own words. */
  readonly focus?: string;
  /** Mål. */
  readonly goals?: string;
  /** Form för uppföljning. */
  readonly followUpForm?: string;
}

/** Samverkansöverenskommelse: what a city and its police have agreed, centrally or for a district. */
export interface CooperationAgreement extends DomainRow, AgreementSections {
  readonly title: string;
  readonly level: Level;
  /** The central agreement that a local one mirrors. */
  readonly parentKey?: string;
  /** The agreement that this one follows. */
  readonly previousKey?: string;
  /** Keys of the organisations that are parties: at least one of the city and one of the police. */
  readonly partyKeys: readonly string[];
  /** Diarienummer in the city's register. */
  readonly registryNumber?: string;
  /** Registrerad i diariet. */
  readonly registeredOn?: CalendarDay;
  readonly decision: AgreementDecision;
  /** First day of the agreement; needed from `signed`. */
  readonly validFrom?: CalendarDay;
  /** Last day as signed; extensions are rows of their own. */
  readonly validTo?: CalendarDay;
  readonly signedOn?: CalendarDay;
  /** First day on which a terminated agreement no longer applies; it may lie ahead. */
  readonly terminatedOn?: CalendarDay;
  /** Why the latest decision was made, where the decision asks for it. */
  readonly decisionReason?: string;
  /** Address of the signed document. */
  readonly documentUrl?: string;
  /** SHA-256 of the signed document, hexadecimal. */
  readonly documentHash?: string;
}

/** Förlängning: moves the last day of an agreement without a new agreement. */
export interface Extension extends DomainRow {
  readonly agreementKey: string;
  /** New last day. */
  readonly until: CalendarDay;
  readonly decidedOn: CalendarDay;
  readonly reason: string;
  readonly decisionReference?: string;
}

/** Steps of an agreement on its way through the organisations. */
export const processStepKinds = [
  'consultation',
  'consultationResponse',
  'officeReport',
  'preparation',
  'unionInformation',
  'decision',
  'signature',
  'registration'
] as const;

/** One of {@link processStepKinds}: remiss, yttrande, tjänsteutlåtande, beredning, förvaltningsgrupp, beslut, underskrift, diarieföring. */
export type ProcessStepKind = (typeof processStepKinds)[number];

/** Processteg: one dated step of an agreement in one body. */
export interface ProcessStep extends DomainRow {
  readonly agreementKey: string;
  readonly kind: ProcessStepKind;
  /** The committee, council or office that acted; a role for a signature, never a name. */
  readonly body: string;
  readonly day: CalendarDay;
  readonly registryNumber?: string;
  readonly note?: string;
  readonly documentUrl?: string;
}
