define([], function () {
  return {
    PropertyPaneDescription: 'Choose where the page fetches its data.',
    InMeetingPaneDescription: 'Say where the agenda of the meeting is.',
    SiteLabel: 'Address of the site of the cooperation',
    SiteDescription:
      'Needed in a meeting that belongs to no channel, for example https://contoso.sharepoint.com/sites/jarva.'
  };
});
