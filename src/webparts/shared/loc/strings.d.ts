declare interface CooperationTexts {
  CooperationGroupName: string;
  CentralSiteLabel: string;
  CentralSiteDescription: string;
  PagePrefixLabel: string;
  PagePrefixDescription: string;
}

declare module 'CooperationStrings' {
  const strings: CooperationTexts;
  export = strings;
}
