declare interface MeetingsWebPartTexts {
  PropertyPaneDescription: string;
  InMeetingPaneDescription: string;
  SiteLabel: string;
  SiteDescription: string;
}

declare module 'MeetingsWebPartStrings' {
  const strings: MeetingsWebPartTexts;
  export = strings;
}
