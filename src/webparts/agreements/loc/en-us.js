define([], function () {
  return {
    PropertyPaneDescription: 'Choose what the page shows of the agreements.',
    DisplayGroupName: 'Display',
    ShowEndedLabel: 'Show ended agreements',
    ShowEndedOn: 'Yes',
    ShowEndedOff: 'No'
  };
});
