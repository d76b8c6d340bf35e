import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import * as groupWebPart from '../../../src/webparts/group/GroupWebPart';
import manifest from '../../../src/webparts/group/GroupWebPart.manifest.json';
import { renderWebPart } from '../../support/spfx/renderWebPart';

describe('GroupWebPart', () => {
  it('renders on the genuine SPFx framework', async () => {
    await renderWebPart(groupWebPart, manifest);
    expect(await screen.findByText(/Hämtar gruppen|Gruppen finns inte|kunde inte hämta/)).toBeVisible();
  });
});
