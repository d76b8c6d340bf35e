define([], function () {
  return {
    PropertyPaneDescription: 'Choose where the page fetches its data.',
    SourceGroupName: 'Source',
    CentralSiteLabel: 'Address of the central site',
    CentralSiteDescription: 'The central focus areas come from there. Leave it empty on the central site.'
  };
});
