define([], function () {
  return {
    CooperationGroupName: 'Cooperation',
    CentralSiteLabel: 'Address of the central site',
    CentralSiteDescription: 'The central focus areas come from there. Leave it empty on the central site.',
    PagePrefixLabel: 'What the file names of the pages begin with',
    PagePrefixDescription:
      'Links go to pages that are named so, plus overenskommelser, atgardsplan and so on. Empty means Samverkan-.'
  };
});
