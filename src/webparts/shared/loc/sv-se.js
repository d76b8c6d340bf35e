define([], function () {
  return {
    CooperationGroupName: 'Samverkan',
    CentralSiteLabel: 'Adress till den centrala webbplatsen',
    CentralSiteDescription:
      'Därifrån kommer de centrala fokusområdena. Lämna fältet tomt på den centrala webbplatsen.',
    PagePrefixLabel: 'Vad sidornas filnamn börjar med',
    PagePrefixDescription:
      'Länkar går till sidor som heter så här plus overenskommelser, atgardsplan och så vidare. Tomt betyder Samverkan-.'
  };
});
