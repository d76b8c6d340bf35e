define([], function () {
  return {
    PropertyPaneDescription: 'Choose where the page fetches its data.'
  };
});
