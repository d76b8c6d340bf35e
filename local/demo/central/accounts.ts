import { type SiteGroupName } from '../../../src/adapters/sharepoint/access/siteGroups';
import { demoAccount, type DemoAccount, type SiteGroupsBySite } from '../account';
import { demoSiteNames } from '../sites';

const inPreparation: readonly SiteGroupName[] = ['preparation', 'members'];

/** Accounts of the city's central offices, its companies and the police region. */
export const centralAccounts: readonly DemoAccount[] = [
  demoAccount('administrator', {
    role: 'Administratör',
    orgUnitKey: 'slk',
    isSiteAdmin: true,
    roles: ['Administratör på alla sajter'],
    siteGroups: onAllSites('administrators')
  }),
  demoAccount('lasare', {
    role: 'Läsare',
    orgUnitKey: 'slk',
    roles: ['Läsare på alla sajter'],
    siteGroups: onAllSites('readers')
  }),
  demoAccount('samordnare.central', {
    role: 'Central samordnare SLK',
    orgUnitKey: 'slk',
    roles: ['Central samordnare', 'Samordnare i centrala beredningsgruppen'],
    siteGroups: {
      ...onAllSites('centralCoordinators'),
      central: ['centralCoordinators', 'coordinators', 'preparation']
    }
  }),
  demoAccount('ordforande.central', {
    role: 'Ordförande styrgrupp central',
    orgUnitKey: 'slk',
    roles: ['Ordförande i centrala styrgruppen'],
    siteGroups: { ...onAllSites('readers'), central: ['steering'] }
  }),
  demoAccount('samordnare.polisregion', {
    role: 'Samordnare Polisregion Stockholm',
    orgUnitKey: 'polisregion-stockholm',
    isGuest: true,
    roles: ['Samordnare i centrala beredningsgruppen'],
    siteGroups: { ...onAllSites('readers'), central: ['coordinators', 'preparation'] }
  }),
  demoAccount('ledamot.polisregion', {
    role: 'Ledamot styrgrupp Polisregion Stockholm',
    orgUnitKey: 'polisregion-stockholm',
    isGuest: true,
    roles: ['Ledamot i centrala styrgruppen'],
    siteGroups: { ...onAllSites('readers'), central: ['steering'] }
  }),
  demoAccount('sakerhetsstrateg', {
    role: 'Säkerhetsstrateg SLK',
    orgUnitKey: 'slk',
    roles: ['Ledamot i beredningsgruppen Hägersten-Älvsjö; har inte lämnat några lägesrapporter'],
    siteGroups: { 'hagersten-alvsjo': inPreparation }
  }),
  demoAccount('trafikkontoret', {
    role: 'Trafikkontoret',
    orgUnitKey: 'trafikkontoret',
    roles: ['Ledamot i centrala beredningsgruppen och i beredningsgruppen Hägersten-Älvsjö'],
    siteGroups: { central: inPreparation, 'hagersten-alvsjo': inPreparation, skarholmen: inPreparation }
  }),
  demoAccount('utbildningsforvaltningen', {
    role: 'Utbildningsförvaltningen',
    orgUnitKey: 'utbildningsforvaltningen',
    roles: ['Ledamot i centrala beredningsgruppen och i två lokala beredningsgrupper'],
    siteGroups: { central: inPreparation, 'hagersten-alvsjo': inPreparation, jarva: inPreparation }
  }),
  demoAccount('socialforvaltningen', {
    role: 'Socialförvaltningen',
    orgUnitKey: 'socialforvaltningen',
    roles: ['Ledamot i centrala beredningsgruppen och i beredningsgruppen Rinkeby-Kista'],
    siteGroups: { central: inPreparation, jarva: inPreparation }
  }),
  demoAccount('sisab', {
    role: 'SISAB',
    orgUnitKey: 'sisab',
    roles: ['Ledamot i centrala beredningsgruppen', 'Medverkar i Rinkeby-Kista'],
    siteGroups: { central: inPreparation, jarva: ['members'] }
  })
];

/** The same group on every site; the central groups read all districts so. */
function onAllSites(group: SiteGroupName): SiteGroupsBySite {
  return Object.fromEntries(demoSiteNames.map((site) => [site, [group]]));
}
