import { type DomainRow } from '../recorded';

/**
 * Fokusområde: one prioritised area of one agreement's catalogue. A central area is mirrored by the local
 * agreements; an area of a local agreement's own catalogue is local only.
 */
export interface FocusArea extends DomainRow {
  /** The agreement whose catalogue the area stands in. */
  readonly agreementKey: string;
  /** Short code such as `UNG`, unique in its catalogue. */
  readonly code: string;
  readonly name: string;
  /** Keys of areas in later catalogues that carry this one on; empty when it ended there. */
  readonly mapsToKeys: readonly string[];
  /** Place in the catalogue, from 1. */
  readonly order: number;
}

/** Antaget, Bevakas, Ej aktuellt. */
export const coverageStances = ['adopted', 'watched', 'notRelevant'] as const;

/** One of {@link coverageStances}. */
export type CoverageStance = (typeof coverageStances)[number];

/** Täckning: what a local agreement does about one central focus area. */
export interface AreaCoverage extends DomainRow {
  readonly agreementKey: string;
  readonly focusAreaKey: string;
  readonly stance: CoverageStance;
  /** Needed for `notRelevant`. */
  readonly reason?: string;
}
