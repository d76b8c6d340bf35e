declare interface AgreementsWebPartTexts {
  PropertyPaneDescription: string;
  DisplayGroupName: string;
  ShowEndedLabel: string;
  ShowEndedOn: string;
  ShowEndedOff: string;
}

declare module 'AgreementsWebPartStrings' {
  const strings: AgreementsWebPartTexts;
  export = strings;
}
