import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import * as agreementsWebPart from '../../../src/webparts/agreements/AgreementsWebPart';
import manifest from '../../../src/webparts/agreements/AgreementsWebPart.manifest.json';
import { renderWebPart } from '../../support/spfx/renderWebPart';

describe('AgreementsWebPart', () => {
  it('renders on the genuine SPFx framework', async () => {
    const { webPart, element } = await renderWebPart(agreementsWebPart, manifest);
    expect(webPart).toBeInstanceOf(BaseClientSideWebPart);
    expect(await screen.findByRole('heading', { name: 'Överenskommelser' })).toBeVisible();
    expect(element).not.toBeEmptyDOMElement();
  });

  it('offers its properties in Swedish', async () => {
    const { webPart } = await renderWebPart(agreementsWebPart, manifest);
    const [page] = webPart.getPropertyPaneConfiguration().pages;
    const [field] = page?.groups[0]?.groupFields ?? [];
    expect(field).toMatchObject({
      targetProperty: 'showEnded',
      properties: { label: 'Visa avslutade överenskommelser' }
    });
  });
});
