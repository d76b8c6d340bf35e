import fc from 'fast-check';
import {
  hostModes,
  locales,
  readWorkbenchState,
  stageWidths,
  themeNames,
  writeWorkbenchState
} from '../../../local/workbench/client/workbenchState';

const choices = {
  webParts: ['AgreementsWebPart', 'ActionPlanWebPart'],
  sites: ['central', 'jarva'],
  accounts: ['first@demo.example', 'second+guest@demo.example']
};

describe('workbench state', () => {
  it('is the first of each choice when the address asks for nothing', () => {
    expect(readWorkbenchState('', choices)).toEqual({
      webPart: 'AgreementsWebPart',
      site: 'central',
      account: 'first@demo.example',
      host: 'page',
      channel: '',
      subPage: '',
      theme: 'default',
      locale: 'sv-SE',
      width: 'full',
      isPaneOpen: false,
      hasControls: true
    });
  });

  it('reads what the address asks for', () => {
    const state = readWorkbenchState(
      '?site=jarva&theme=contrast&host=teams&pane=open&controls=none',
      choices
    );
    expect(state).toMatchObject({
      site: 'jarva',
      theme: 'contrast',
      host: 'teams',
      isPaneOpen: true,
      hasControls: false
    });
  });

  it('falls back on the default for what it does not know', () => {
    expect(readWorkbenchState('?site=nowhere&theme=pink', choices)).toMatchObject({
      site: 'central',
      theme: 'default'
    });
  });

  it('writes an address that is read back as the same state', () => {
    const state = fc.record({
      webPart: fc.constantFrom(...choices.webParts),
      site: fc.constantFrom(...choices.sites),
      account: fc.constantFrom(...choices.accounts),
      host: fc.constantFrom(...hostModes),
      channel: fc.string(),
      subPage: fc.string(),
      theme: fc.constantFrom(...themeNames),
      locale: fc.constantFrom(...locales),
      width: fc.constantFrom(...stageWidths),
      isPaneOpen: fc.boolean(),
      hasControls: fc.boolean()
    });
    fc.assert(
      fc.property(state, (written) => {
        expect(readWorkbenchState(writeWorkbenchState(written), choices)).toEqual(written);
      })
    );
  });
});
