import {
  type CooperationAgreement,
  type Extension,
  type ProcessStep,
  type ProcessStepKind
} from '../../../src/core/agreement/agreement';
import { type AreaCoverage, type FocusArea } from '../../../src/core/agreement/focusArea';
import { day, orgUnit, policeUnit, recorded } from '../organisation/rows';

export { day } from '../organisation/rows';

/** A city and a police unit without days, and a partner. */
export const units = [
  orgUnit('sdf'),
  policeUnit('lpo'),
  orgUnit('owners', { kind: 'externalParty', side: 'other' })
];

/** A complete local draft of `sdf` and `lpo`, for 2020. */
export function agreement(key: string, change: Partial<CooperationAgreement> = {}): CooperationAgreement {
  return {
    key,
    title: `Överenskommelse ${key}`,
    level: 'local',
    parentKey: 'central',
    partyKeys: ['sdf', 'lpo'],
    decision: 'draft',
    direction: 'Inriktning',
    focus: 'Fokusområden',
    goals: 'Mål',
    followUpForm: 'Form för uppföljning',
    validFrom: day('2020-01-01'),
    validTo: day('2020-12-31'),
    ...recorded,
    ...change
  };
}

/** The same, signed on 2019-12-16. */
export function signed(key: string, change: Partial<CooperationAgreement> = {}): CooperationAgreement {
  return agreement(key, { decision: 'signed', signedOn: day('2019-12-16'), ...change });
}

/** A signed agreement for a period. */
export function signedFor(key: string, from: string, to: string): CooperationAgreement {
  return signed(key, { signedOn: day(from), validFrom: day(from), validTo: day(to) });
}

/** An extension of the agreement `a`. */
export function extension(until: string, decidedOn: string, change: Partial<Extension> = {}): Extension {
  return {
    key: `a|${until}|${decidedOn}`,
    agreementKey: 'a',
    until: day(until),
    decidedOn: day(decidedOn),
    reason: 'I väntan på den nya överenskommelsen',
    ...recorded,
    ...change
  };
}

/** A step of the agreement `a`. */
export function step(kind: ProcessStepKind, on: string): ProcessStep {
  return {
    key: `${kind}|${on}`,
    agreementKey: 'a',
    kind,
    body: 'Kommunstyrelsen',
    day: day(on),
    ...recorded
  };
}

/** An area of the catalogue of `central`. */
export function area(code: string, change: Partial<FocusArea> = {}): FocusArea {
  return {
    key: `central|${code}`,
    agreementKey: 'central',
    code,
    name: `Område ${code}`,
    mapsToKeys: [],
    order: 1,
    ...recorded,
    ...change
  };
}

/** What the agreement `a` does about an area. */
export function coverage(
  focusAreaKey: string,
  stance: AreaCoverage['stance'],
  change: Partial<AreaCoverage> = {}
): AreaCoverage {
  return { key: `a|${focusAreaKey}`, agreementKey: 'a', focusAreaKey, stance, ...recorded, ...change };
}

/** The codes of violations or warnings, in their order. */
export function codes(found: readonly { readonly code: string }[]): readonly string[] {
  return found.map(({ code }) => code);
}
