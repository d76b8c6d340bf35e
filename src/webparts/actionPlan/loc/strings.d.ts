declare interface ActionPlanWebPartTexts {
  PropertyPaneDescription: string;
  SourceGroupName: string;
  CentralSiteLabel: string;
  CentralSiteDescription: string;
}

declare module 'ActionPlanWebPartStrings' {
  const strings: ActionPlanWebPartTexts;
  export = strings;
}
