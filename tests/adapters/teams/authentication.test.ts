import { createConnector } from '../../../src/adapters/teams/connector';
import { teamsReceiver } from '../../../src/adapters/teams/teamsReceiver';
import { type IncomingActivity } from '../../../src/application/ports/incomingActivity';
import { instant, stockholmDayOf } from '../../../src/core/calendar/instant';
import { personalActivity, tenantId } from '../../support/teams/activities';
import { type FakeConnector, startFakeConnector } from '../../support/teams/fakeConnector';
import { startTokenIssuer, type TokenIssuer } from '../../support/teams/tokenIssuer';

const appId = '22222222-2222-4222-8222-222222222222';
const now = instant('2020-09-14T06:00:00Z');

/** The public cloud but for where its keys are published. */
function cloudOf({ metadataUrl }: TokenIssuer): Readonly<Record<string, string>> {
  return {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://token.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    CallerId: 'urn:botframework:azure'
  };
}

describe('a bot that is known to Teams', () => {
  let issuer: TokenIssuer;
  let teams: FakeConnector;

  beforeAll(async () => {
    // botbuilder prints why it refuses a token.
    jest.spyOn(console, 'error').mockImplementation();
    issuer = await startTokenIssuer();
    teams = await startFakeConnector();
  });

  afterAll(async () => {
    jest.restoreAllMocks();
    await issuer.close();
    await teams.close();
  });

  async function take(authorization: string | undefined, tenant = tenantId) {
    const activities: IncomingActivity[] = [];
    const receive = teamsReceiver({
      connector: createConnector(
        { type: 'SingleTenant', appId, tenantId, password: 'secret' },
        cloudOf(issuer)
      ),
      tenantId: tenant,
      clock: { now: () => now, today: () => stockholmDayOf(now) },
      log: { refused: () => undefined, failed: () => undefined },
      handle: (activity) => {
        activities.push(activity);
        return Promise.resolve({});
      }
    });
    // Without a mention of its members, so that no roster is asked for with a sign-in of our own.
    const body = personalActivity(teams.url, { type: 'installationUpdate', action: 'remove' });
    const { status } = await receive({ authorization, body });
    return { status, count: activities.length };
  }

  const token = (claims: Readonly<Record<string, unknown>> = {}, isForged = false): string =>
    `Bearer ${issuer.token({ aud: appId, serviceurl: teams.url, ...claims }, isForged)}`;

  it('takes what Teams has signed', async () => {
    expect(await take(token())).toEqual({ status: 200, count: 1 });
  });

  it.each<[what: string, authorization: () => string | undefined]>([
    ['nobody', () => undefined],
    ['an empty header', () => ''],
    ['another scheme', () => 'Basic YTpi'],
    ['a token that is none', () => 'Bearer abc.def.ghi'],
    ['a token signed with another key', () => token({}, true)],
    ['a token of another issuer', () => token({ iss: 'https://evil.example' })],
    ['a token for another bot', () => token({ aud: '99999999-9999-4999-8999-999999999999' })],
    ['a token for another service', () => token({ serviceurl: 'https://evil.example/' })],
    ['a token that has run out', () => token({ exp: 1_600_000_000 })]
  ])('answers 401 to %s', async (_, authorization) => {
    expect(await take(authorization())).toEqual({ status: 401, count: 0 });
  });

  it('answers 403 to another tenant only when Teams has signed it', async () => {
    expect(await take(token(), 'another')).toEqual({ status: 403, count: 0 });
    expect(await take(token({}, true), 'another')).toEqual({ status: 401, count: 0 });
  });
});
