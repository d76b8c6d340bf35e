declare interface SteeringWebPartTexts {
  PropertyPaneDescription: string;
  SourceGroupName: string;
  CentralSiteLabel: string;
  CentralSiteDescription: string;
}

declare module 'SteeringWebPartStrings' {
  const strings: SteeringWebPartTexts;
  export = strings;
}
