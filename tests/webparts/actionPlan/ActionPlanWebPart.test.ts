import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import * as actionPlanWebPart from '../../../src/webparts/actionPlan/ActionPlanWebPart';
import manifest from '../../../src/webparts/actionPlan/ActionPlanWebPart.manifest.json';
import { renderWebPart } from '../../support/spfx/renderWebPart';

describe('ActionPlanWebPart', () => {
  it('renders on the genuine SPFx framework', async () => {
    const { element } = await renderWebPart(actionPlanWebPart, manifest);
    expect(await screen.findByRole('heading', { name: 'Åtgärdsplan' })).toBeVisible();
    expect(element).not.toBeEmptyDOMElement();
  });

  it('asks for the central site in Swedish', async () => {
    const { webPart } = await renderWebPart(actionPlanWebPart, manifest);
    const [page] = webPart.getPropertyPaneConfiguration().pages;
    expect(page?.groups[0]?.groupFields[0]).toMatchObject({
      targetProperty: 'centralSiteUrl',
      properties: { label: 'Adress till den centrala webbplatsen' }
    });
  });
});
