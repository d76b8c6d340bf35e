import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import * as steeringWebPart from '../../../src/webparts/steering/SteeringWebPart';
import manifest from '../../../src/webparts/steering/SteeringWebPart.manifest.json';
import { renderWebPart } from '../../support/spfx/renderWebPart';

describe('SteeringWebPart', () => {
  it('renders on the genuine SPFx framework', async () => {
    await renderWebPart(steeringWebPart, manifest);
    expect(await screen.findByRole('heading', { name: 'Styrgruppsvy' })).toBeVisible();
  });

  it('offers what every web part has, in Swedish', async () => {
    const { webPart } = await renderWebPart(steeringWebPart, manifest);
    const [page] = webPart.getPropertyPaneConfiguration().pages;
    expect(page?.groups[0]?.groupFields).toMatchObject([
      { targetProperty: 'centralSiteUrl', properties: { label: 'Adress till den centrala webbplatsen' } },
      { targetProperty: 'pagePrefix', properties: { label: 'Vad sidornas filnamn börjar med' } }
    ]);
  });
});
