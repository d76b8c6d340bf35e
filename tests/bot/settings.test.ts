import { loadSettings, SettingsError } from '../../src/bot/settings';

const local = { SAMVERKAN_SITES: 'http://127.0.0.1:4380/sites/central/, http://127.0.0.1:4380/sites/jarva' };

const appId = '22222222-2222-4222-8222-222222222222';
const tenantId = '33333333-3333-4333-8333-333333333333';

const production = {
  SAMVERKAN_SITES: 'https://contoso.sharepoint.com/sites/central',
  SAMVERKAN_SP_CERTIFICATE: '/run/secrets/samverkan.pem',
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TENANT_ID: tenantId,
  MICROSOFT_APP_PASSWORD: 'not-to-be-shown'
};

describe('loadSettings', () => {
  it('needs nothing but the sites on this machine', () => {
    expect(loadSettings(local)).toMatchObject({
      sites: ['http://127.0.0.1:4380/sites/central', 'http://127.0.0.1:4380/sites/jarva'],
      port: 3978,
      dataFolder: '.samverkan/bot',
      teams: undefined,
      signIn: { kind: 'account', login: 'app@sharepoint' },
      local: { tenantId: '11111111-1111-4111-8111-111111111111' }
    });
  });

  it('is known to Teams and SharePoint everywhere else', () => {
    const settings = loadSettings(production);
    expect(settings.local).toBeUndefined();
    expect(settings.teams).toEqual({ type: 'SingleTenant', appId, tenantId, password: 'not-to-be-shown' });
    expect(settings.signIn).toMatchObject({ kind: 'certificate', clientId: appId, tenantId });
  });

  it('has calendars to subscribe to when it is told its address and a secret', () => {
    const secret = 'not-to-be-shown'.repeat(3);
    const both = { SAMVERKAN_PUBLIC_URL: 'https://bot.example/', SAMVERKAN_CALENDAR_SECRET: secret };
    expect(loadSettings({ ...production, ...both }).calendar).toEqual({
      publicUrl: 'https://bot.example',
      secret
    });
    expect(loadSettings(production).calendar).toBeUndefined();
  });

  it('takes a managed identity, which has no secret', () => {
    const { MICROSOFT_APP_PASSWORD, ...rest } = production;
    expect(loadSettings({ ...rest, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }).teams).toEqual({
      type: 'UserAssignedMSI',
      appId,
      tenantId
    });
  });

  it.each<[key: string, variables: Readonly<Record<string, string | undefined>>]>([
    ['SAMVERKAN_SITES', {}],
    ['SAMVERKAN_SITES', { SAMVERKAN_SITES: ' , ' }],
    ['SAMVERKAN_SITES', { SAMVERKAN_SITES: 'sites/central' }],
    [
      'SAMVERKAN_SITES',
      { SAMVERKAN_SITES: `${local.SAMVERKAN_SITES},https://contoso.sharepoint.com/sites/a` }
    ],
    ['SAMVERKAN_PORT', { ...local, SAMVERKAN_PORT: '70000' }],
    ['SAMVERKAN_CLOCK', { ...local, SAMVERKAN_CLOCK: 'monday' }],
    ['SAMVERKAN_DATABASE_URL', { ...local, SAMVERKAN_DATABASE_URL: 'mysql://db' }],
    ['SAMVERKAN_CLOCK', { ...production, SAMVERKAN_CLOCK: '2020-09-14T06:00:00Z' }],
    ['SAMVERKAN_SP_ACCOUNT', { ...production, SAMVERKAN_SP_ACCOUNT: 'app@sharepoint' }],
    ['SAMVERKAN_SP_CERTIFICATE', { ...production, SAMVERKAN_SP_CERTIFICATE: '' }],
    ['SAMVERKAN_PUBLIC_URL', { ...production, SAMVERKAN_CALENDAR_SECRET: 'not-to-be-shown'.repeat(3) }],
    ['SAMVERKAN_PUBLIC_URL', { ...production, SAMVERKAN_PUBLIC_URL: 'http://bot.example' }],
    ['SAMVERKAN_CALENDAR_SECRET', { ...production, SAMVERKAN_PUBLIC_URL: 'https://bot.example' }],
    ['SAMVERKAN_CALENDAR_SECRET', { ...production, SAMVERKAN_CALENDAR_SECRET: 'not-to-be-shown' }],
    ['MICROSOFT_APP_ID', { ...production, MICROSOFT_APP_ID: '' }],
    ['MICROSOFT_APP_ID', { ...production, MICROSOFT_APP_ID: 'an-app' }],
    ['MICROSOFT_APP_TYPE', { ...production, MICROSOFT_APP_TYPE: 'MultiTenant' }],
    ['MICROSOFT_APP_TENANT_ID', { ...production, MICROSOFT_APP_TENANT_ID: undefined }],
    ['MICROSOFT_APP_PASSWORD', { ...production, MICROSOFT_APP_PASSWORD: undefined }],
    ['MICROSOFT_APP_PASSWORD', { ...production, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }]
  ])('refuses to start, and names %s', (key, variables) => {
    const load = (): unknown => loadSettings(variables);
    expect(load).toThrow(SettingsError);
    expect(load).toThrow(new RegExp(`^${key}: `));
    expect(load).not.toThrow('not-to-be-shown');
  });
});
