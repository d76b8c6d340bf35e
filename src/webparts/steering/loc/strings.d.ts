declare interface SteeringWebPartTexts {
  PropertyPaneDescription: string;
}

declare module 'SteeringWebPartStrings' {
  const strings: SteeringWebPartTexts;
  export = strings;
}
