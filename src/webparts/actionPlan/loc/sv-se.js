define([], function () {
  return {
    PropertyPaneDescription: 'Välj varifrån sidan hämtar sina uppgifter.',
    SourceGroupName: 'Källa',
    CentralSiteLabel: 'Adress till den centrala webbplatsen',
    CentralSiteDescription:
      'Därifrån kommer namnen på de centrala fokusområdena. Lämna fältet tomt på den centrala webbplatsen.'
  };
});
