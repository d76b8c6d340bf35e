import { type DistrictSiteName } from '../sites';
import { type OrgUnitKey } from '../units';

/** Second part of the keys of a district's rows. */
export type DistrictKey = 'hagersten-alvsjo' | 'rinkeby-kista' | 'sodermalm' | 'skarholmen';

/** A local cooperation of the demo. */
export interface District {
  readonly key: DistrictKey;
  readonly site: DistrictSiteName;
  readonly name: string;
  /** The district's office on the demo's day. */
  readonly office: OrgUnitKey;
  /** Account of the kommunpolis who coordinates together with the city's samordnare. */
  readonly communityPolice: string;
}

/** The four local cooperations. */
export const districts = {
  hagerstenAlvsjo: {
    key: 'hagersten-alvsjo',
    site: 'hagersten-alvsjo',
    name: 'Hägersten-Älvsjö',
    office: 'sdf-hagersten-alvsjo',
    communityPolice: 'kommunpolis.skarholmen'
  },
  rinkebyKista: {
    key: 'rinkeby-kista',
    site: 'jarva',
    name: 'Rinkeby-Kista',
    office: 'sdf-rinkeby-kista',
    communityPolice: 'kommunpolis.rinkeby'
  },
  sodermalm: {
    key: 'sodermalm',
    site: 'sodermalm',
    name: 'Södermalm',
    office: 'sdf-sodermalm',
    communityPolice: 'kommunpolis.sodermalm'
  },
  skarholmen: {
    key: 'skarholmen',
    site: 'skarholmen',
    name: 'Skärholmen',
    office: 'sdf-skarholmen',
    communityPolice: 'kommunpolis.skarholmen'
  }
} as const satisfies Readonly<Record<string, District>>;

/** Keys of the rows that stand once in each district. */
export function districtKeys(district: Pick<District, 'key'>) {
  const { key } = district;
  return {
    agreement: `${key}.agreement.2020`,
    plan: `${key}.plan.2020`,
    situationPicture: `${key}.situation-picture`,
    steeringGroup: `${key}.steering-group`,
    preparationGroup: `${key}.preparation-group`,
    placesGroup: `${key}.working-group.places`,
    youthGroup: `${key}.working-group.youth`
  } as const;
}
