define([], function () {
  return {
    PropertyPaneDescription: 'Välj varifrån sidan hämtar sina uppgifter.',
    InMeetingPaneDescription: 'Säg var mötets dagordning finns.',
    SiteLabel: 'Adress till samverkans webbplats',
    SiteDescription:
      'Behövs i ett möte som inte hör till en kanal, till exempel https://contoso.sharepoint.com/sites/jarva.'
  };
});
