/** Addresses of the demo's sites, one for each cooperation. */
export const demoSiteNames = ['central', 'hagersten-alvsjo', 'jarva', 'sodermalm', 'skarholmen'] as const;

/** One of {@link demoSiteNames}. */
export type DemoSiteName = (typeof demoSiteNames)[number];

/** A local cooperation's site. */
export type DistrictSiteName = Exclude<DemoSiteName, 'central'>;

/** What people call each site. */
export const demoSiteTitles: Readonly<Record<DemoSiteName, string>> = {
  central: 'Samverkan Stockholm – centralt',
  'hagersten-alvsjo': 'Samverkan Hägersten-Älvsjö',
  jarva: 'Samverkan Rinkeby-Kista',
  sodermalm: 'Samverkan Södermalm',
  skarholmen: 'Samverkan Skärholmen'
};

/** Path of a site below the address of the SharePoint that carries it. */
export function demoSitePath(name: DemoSiteName): string {
  return `/sites/${name}`;
}

/** Absolute address of a site. */
export function demoSiteUrl(sharePointUrl: string, name: DemoSiteName): string {
  return `${sharePointUrl.replace(/\/+$/, '')}${demoSitePath(name)}`;
}
