declare interface ActionPlanWebPartTexts {
  PropertyPaneDescription: string;
}

declare module 'ActionPlanWebPartStrings' {
  const strings: ActionPlanWebPartTexts;
  export = strings;
}
