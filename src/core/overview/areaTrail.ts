import { areasCarriedOnBy } from '../agreement/areaMapping';
import { type CooperationAgreement } from '../agreement/agreement';
import { catalogueOf } from '../agreement/catalogue';
import { type FocusArea } from '../agreement/focusArea';
import { type NamedKey } from './namedKey';

/** A focus area of another catalogue, and the agreement that the catalogue belongs to. */
export interface AreaInOtherCatalogue extends NamedKey {
  /** Absent when the agreement is not known here. */
  readonly agreementTitle?: string | undefined;
}

/** Områdets väg: an area of a catalogue, what it carries on, and what carries it on. */
export interface AreaTrail {
  readonly area: FocusArea;
  /** Areas of earlier catalogues, directly or through others. */
  readonly from: readonly AreaInOtherCatalogue[];
  /** Areas of later catalogues, as the area itself points at them. */
  readonly to: readonly AreaInOtherCatalogue[];
}

/** What the trails of a catalogue follow from. */
interface TrailQuestion {
  /** The agreement whose catalogue is meant. */
  readonly agreementKey: string;
  /** Of all known catalogues. */
  readonly areas: readonly FocusArea[];
  readonly agreements: readonly CooperationAgreement[];
}

/** The areas of a catalogue in its order, each with where it comes from and where it went; unknown ones by key. */
export function areaTrails({ agreementKey, areas, agreements }: TrailQuestion): readonly AreaTrail[] {
  const named = (key: string): AreaInOtherCatalogue => {
    const area = areas.find((one) => one.key === key);
    const owner = agreements.find((agreement) => agreement.key === area?.agreementKey);
    return { key, name: area?.name ?? key, agreementTitle: owner?.title };
  };
  return catalogueOf(areas, agreementKey).map((area) => ({
    area,
    from: areasCarriedOnBy(areas, area.key).map(({ key }) => named(key)),
    to: area.mapsToKeys.map(named)
  }));
}
