import { demoAccount, type DemoAccount } from '../account';
import { type DistrictSiteName } from '../sites';
import { type OrgUnitKey } from '../units';
import { districts, type District } from './district';

/** Accounts of the districts' offices and of their police areas. */
export const districtAccounts: readonly DemoAccount[] = [
  ...Object.values(districts).flatMap(officeAccounts),
  // Not a guest: works so near the two districts that the city has given the role an account of its own.
  ...policeAccounts({
    key: 'skarholmen',
    name: 'Skärholmen',
    sites: ['hagersten-alvsjo', 'skarholmen'],
    isGuest: false
  }),
  demoAccount('kommunpolis.globen', {
    role: 'Kommunpolis LPO Globen',
    orgUnitKey: 'lpo-globen',
    isGuest: true,
    roles: ['Ledamot i beredningsgruppen Hägersten-Älvsjö'],
    siteGroups: { 'hagersten-alvsjo': ['preparation', 'members'] }
  }),
  ...policeAccounts({ key: 'rinkeby', name: 'Rinkeby', sites: ['jarva'], isGuest: true }),
  ...policeAccounts({ key: 'sodermalm', name: 'Södermalm', sites: ['sodermalm'], isGuest: true })
];

function officeAccounts({ key, site, name, office }: District): readonly DemoAccount[] {
  return [
    demoAccount(`samordnare.${key}`, {
      role: `Samordnare SDF ${name}`,
      orgUnitKey: office,
      roles: [`Samordnare i beredningsgruppen ${name}`],
      siteGroups: { [site]: ['coordinators', 'preparation'] }
    }),
    demoAccount(`ordforande.${key}`, {
      role: `Ordförande styrgrupp ${name}`,
      orgUnitKey: office,
      roles: [`Ordförande i styrgruppen ${name}`],
      siteGroups: { [site]: ['steering'] }
    }),
    demoAccount(`avdelningschef.${key}`, {
      role: `Avdelningschef SDF ${name}`,
      orgUnitKey: office,
      roles: [`Ordförande i beredningsgruppen ${name}`],
      siteGroups: { [site]: ['preparation', 'members'] }
    }),
    demoAccount(`falt.${key}`, {
      role: `Fältverksamheten SDF ${name}`,
      orgUnitKey: office,
      roles: [`Medlem i Arbetsgrupp Unga ${name}`],
      siteGroups: { [site]: ['preparation', 'members'] }
    }),
    demoAccount(`park.${key}`, {
      role: `Parkförvaltningen SDF ${name}`,
      orgUnitKey: office,
      roles: [`Medlem i Arbetsgrupp Platser ${name}`],
      siteGroups: { [site]: ['members'] }
    })
  ];
}

/** A police area, where it takes part, and whether its kommunpolis is a guest there; its chief always is. */
interface PoliceArea {
  readonly key: 'skarholmen' | 'rinkeby' | 'sodermalm';
  readonly name: string;
  readonly sites: readonly DistrictSiteName[];
  readonly isGuest: boolean;
}

function policeAccounts({ key, name, sites, isGuest }: PoliceArea): readonly DemoAccount[] {
  const orgUnitKey: OrgUnitKey = `lpo-${key}`;
  return [
    demoAccount(`kommunpolis.${key}`, {
      role: `Kommunpolis LPO ${name}`,
      orgUnitKey,
      isGuest,
      roles: ['Samordnare från polisen i beredningsgruppen'],
      siteGroups: Object.fromEntries(sites.map((site) => [site, ['coordinators', 'preparation']]))
    }),
    demoAccount(`polischef.${key}`, {
      role: `Chef LPO ${name}`,
      orgUnitKey,
      isGuest: true,
      roles: ['Ledamot i styrgruppen'],
      siteGroups: Object.fromEntries(sites.map((site) => [site, ['steering']]))
    })
  ];
}
