define([], function () {
  return {
    PropertyPaneDescription: 'Välj varifrån sidan hämtar sina uppgifter.'
  };
});
