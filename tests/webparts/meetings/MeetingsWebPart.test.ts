import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import * as meetingsWebPart from '../../../src/webparts/meetings/MeetingsWebPart';
import manifest from '../../../src/webparts/meetings/MeetingsWebPart.manifest.json';
import { renderWebPart } from '../../support/spfx/renderWebPart';

describe('MeetingsWebPart', () => {
  it('renders on the genuine SPFx framework', async () => {
    await renderWebPart(meetingsWebPart, manifest);
    expect(await screen.findByRole('heading', { name: 'Möten' })).toBeVisible();
  });

  it('offers what every web part has, in Swedish', async () => {
    const { webPart } = await renderWebPart(meetingsWebPart, manifest);
    const [page] = webPart.getPropertyPaneConfiguration().pages;
    expect(page?.groups[0]?.groupFields).toMatchObject([
      { targetProperty: 'centralSiteUrl', properties: { label: 'Adress till den centrala webbplatsen' } },
      { targetProperty: 'pagePrefix', properties: { label: 'Vad sidornas filnamn börjar med' } }
    ]);
  });
});
