declare interface MeetingsWebPartTexts {
  PropertyPaneDescription: string;
}

declare module 'MeetingsWebPartStrings' {
  const strings: MeetingsWebPartTexts;
  export = strings;
}
