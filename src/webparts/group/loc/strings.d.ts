declare interface GroupWebPartTexts {
  PropertyPaneDescription: string;
}

declare module 'GroupWebPartStrings' {
  const strings: GroupWebPartTexts;
  export = strings;
}
