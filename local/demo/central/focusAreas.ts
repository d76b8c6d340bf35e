import { type Draft } from '../../../src/application/standing';
import { type FocusArea } from '../../../src/core/agreement/focusArea';
import { centralKeys } from './keys';

/** Codes of the six central areas (remissyttrande 2019, Ärendet, st. 4), and of the one local area of the demo. */
export type FocusAreaCode = CentralAreaCode | 'LOK';

/** Codes of the six central areas, in the order of the annex. */
export const centralAreaCodes = ['UNG', 'AVH', 'VBE', 'OFF', 'PAV', 'PLA'] as const;

/** One of {@link centralAreaCodes}. */
export type CentralAreaCode = (typeof centralAreaCodes)[number];

const names: Readonly<Record<CentralAreaCode, string>> = {
  UNG: 'Unga i risk för kriminalitet',
  AVH: 'Avhopparverksamhet för kriminella',
  VBE: 'Arbete mot våldsbejakande extremism',
  OFF: 'Särskilt utsatta och sårbara brottsoffer',
  PAV: 'Otillåten påverkan',
  PLA: 'Riktat arbete mot avgränsade platser och utsatta områden'
};

/** Key of a focus area. */
export function focusAreaKeyOf(code: FocusAreaCode): string {
  return code === 'LOK' ? 'skarholmen.focus-area.LOK' : `central.focus-area.${code}`;
}

/** The catalogue in the annex of the agreement of 2019. */
export const centralAreas: readonly Draft<FocusArea>[] = centralAreaCodes.map((code, index) => ({
  key: focusAreaKeyOf(code),
  agreementKey: centralKeys.agreement,
  code,
  name: names[code],
  mapsToKeys: [],
  order: index + 1
}));

/** Areas of the agreement of 2015–2019 (invented), and the later ones that carry them on. */
export const formerAreas = [
  { code: 'UNGDOM', name: 'Ungdomsbrottslighet', carriedOnBy: ['UNG'] },
  { code: 'PLATS', name: 'Trygghet på offentliga platser', carriedOnBy: ['PLA'] },
  { code: 'EXTREM', name: 'Våldsbejakande extremism', carriedOnBy: ['VBE'] }
] as const satisfies readonly {
  readonly code: string;
  readonly name: string;
  readonly carriedOnBy: readonly CentralAreaCode[];
}[];

/** Key of a focus area of the agreement of 2015–2019. */
export function formerAreaKeyOf(code: string): string {
  return `central.focus-area.2015.${code}`;
}
