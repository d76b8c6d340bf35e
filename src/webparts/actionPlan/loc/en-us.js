define([], function () {
  return {
    PropertyPaneDescription: 'Choose where the page fetches its data.',
    SourceGroupName: 'Source',
    CentralSiteLabel: 'Address of the central site',
    CentralSiteDescription:
      'The names of the central focus areas come from there. Leave the field empty on the central site.'
  };
});
