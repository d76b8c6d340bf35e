define([], function () {
  return {
    PropertyPaneDescription: 'Välj vad sidan ska visa av överenskommelserna.',
    DisplayGroupName: 'Visning',
    ShowEndedLabel: 'Visa avslutade överenskommelser',
    ShowEndedOn: 'Ja',
    ShowEndedOff: 'Nej'
  };
});
