import { askBot } from '../../src/application/reminder/askBot';
import { type Delivery } from '../../src/application/reminder/deliveryRow';
import { valuesOf } from '../../src/application/standing';
import { addDays } from '../../src/core/calendar/calendarDay';
import { loginOf } from '../../local/demo/account';
import { playgroundPlaces } from '../../local/playground/people';
import { type StartedProduct } from '../support/browser/startProduct';
import { eventually } from '../support/eventually';
import { demoSession } from '../support/teams/demoSession';
import { type FakeConnector, startFakeConnector } from '../support/teams/fakeConnector';
import { bringPersonBeside, type PersonBeside } from '../support/teams/personBeside';
import { buttonsOf, wordsOf } from '../support/teams/shownCards';
import { type StartedTeams } from '../support/teams/startTeams';

const { personal, channel, team } = playgroundPlaces;
const groupKey = 'hagersten-alvsjo.preparation-group';
const road = 'trafikkontoret';

/** What the suite of the bot has started. */
interface Started {
  readonly product: StartedProduct;
  readonly teams: StartedTeams;
}

/**
 * Where the bot may speak, in a product that runs and whose channel belongs to the beredningsgrupp: a new service of
 * Teams, a stop in the middle of a send, names, removals and the way back.
 */
export function describePlaces(started: () => Started): void {
  const playground = () => started().teams.playground;

  /** What the group's page is told: reachable, why not, and what the channel is called. */
  async function standing(key: string): Promise<readonly unknown[]> {
    const { store, site } = await demoSession(started().product, 'lasare');
    const { rows } = await store.load(site, { rows: { collection: 'reachability' } });
    const row = valuesOf(rows).find((one) => one.key === key);
    return [row?.isReachable, row?.reason, row?.channelName];
  }

  async function becomes(key: string, expected: readonly unknown[]): Promise<void> {
    let now: readonly unknown[] = [];
    await eventually(async () => {
      now = await standing(key);
      return JSON.stringify(now) === JSON.stringify(expected) ? true : undefined;
    }).catch(() => undefined);
    expect(now).toEqual(expected);
  }

  const ofTeam = (eventType: string, name: string) => ({
    type: 'conversationUpdate',
    action: undefined,
    channelData: {
      ...{ eventType, channel: { id: channel, name }, team: { id: team } },
      tenant: { id: '11111111-1111-4111-8111-111111111111' }
    }
  });

  describe('where the bot may speak', () => {
    let moved: FakeConnector;
    let person: PersonBeside;
    beforeAll(async () => {
      moved = await startFakeConnector([{ id: `29:${road}`, name: road, userPrincipalName: loginOf(road) }]);
      person = await bringPersonBeside(started().teams.botUrl, road);
    });
    afterAll(() => Promise.all([moved.close(), person.connector.close()]));

    it('follows a person to another service of Teams, and finishes what it sends before it ends', async () => {
      await person.say('hjälp');
      await person.say('hjälp', moved);
      moved.behave('wait');
      await started().teams.advance(1);
      const held = await eventually(() => Promise.resolve(digestsAt(moved)[0]));
      const exitCode = await started().teams.stopAndRestart(() => {
        moved.behave(undefined);
        return Promise.resolve();
      });
      expect(exitCode).toBe(0);
      const rows = await eventually(async () => {
        const told = (await deliveriesTo(road)).filter(({ message }) => message === held);
        return told.some(({ outcome }) => outcome === 'sent') ? told : undefined;
      });
      expect(rows.map(({ mayBeDouble }) => mayBeDouble)).not.toContain(true);
      // The digest of another day may have come as well: on a busy machine the morning before was not over.
      expect(digestsAt(moved).filter((key) => key === held)).toHaveLength(1);
      expect(digestsAt(person.connector)).not.toContain(held);
    });

    it('hears of a new name, and of its removal from a chat', async () => {
      await playground().sendActivity(channel, ofTeam('channelRenamed', 'Platser och trygghet'));
      await playground().sendActivity(personal, { action: 'remove' });
      await started().teams.advance(1);
      await becomes(`group|${groupKey}`, [true, undefined, 'Platser och trygghet']);
      await becomes(personKey, [false, 'removed', undefined]);
    });

    it('hears that a channel is gone, and greets who takes it back', async () => {
      await playground().sendActivity(channel, ofTeam('channelDeleted', 'Platser och trygghet'));
      await playground().install(personal);
      await playground().next(
        ({ conversationId, card }) =>
          conversationId === personal && wordsOf(card).includes('Det här kan du skriva till mig')
      );
      await started().teams.advance(1);
      await becomes(`group|${groupKey}`, [false, 'channelDeleted', 'Platser och trygghet']);
      await becomes(personKey, [true, undefined, undefined]);
    });

    it('answers in a channel that is back, and is gone from it with the team', async () => {
      await sayInChannel('visa plan', 'Åtgärdsplan Hägersten-Älvsjö 2020');
      await playground().sendActivity(team, { action: 'remove' });
      await started().teams.advance(1);
      await becomes(`group|${groupKey}`, [false, 'removed', 'Platser och trygghet']);
    });

    it('lets go of a channel when the group’s page asks for it, and asks there whose it is', async () => {
      await sayInChannel('visa plan', 'Åtgärdsplan Hägersten-Älvsjö 2020');
      const session = await demoSession(started().product, 'samordnare.hagersten-alvsjo');
      const request = { key: 'let-go', kind: 'disconnectChannel', groupKey } as const;
      expect(await askBot(session, request)).toMatchObject({ ok: true });
      await started().teams.advance(1);
      await becomes(`group|${groupKey}`, [false, 'notConnected', undefined]);
      const { groups } = await session.store.load(session.site, { groups: { collection: 'groups' } });
      expect(valuesOf(groups).find(({ key }) => key === groupKey)?.channelId).toBeUndefined();
      await sayInChannel('visa plan', 'Vilken grupp hör kanalen till?');
    });
  });

  const personKey = 'person|samordnare.hagersten-alvsjo';

  async function sayInChannel(text: string, answer: string): Promise<void> {
    await playground().say(channel, text);
    await playground().next(
      ({ conversationId, action, card }) =>
        conversationId.startsWith(channel) && action === 'createMessage' && wordsOf(card).includes(answer)
    );
  }

  /** What the bot has noted of the last days. */
  async function deliveriesTo(account: string): Promise<readonly Delivery[]> {
    const { store, site, clock } = await demoSession(started().product, 'lasare');
    const to = clock.today();
    const { rows } = await store.load(site, {
      rows: { collection: 'deliveries', where: { field: 'day', from: addDays(to, -4), to } }
    });
    return valuesOf(rows).filter(({ personKey: key }) => key === account);
  }
}

/** Keys of the digests that have come to a service of Teams. */
function digestsAt(connector: FakeConnector): readonly unknown[] {
  return connector
    .writes()
    .filter(({ body }) => wordsOf(body).includes('Att följa upp'))
    .map(({ body }) => buttonsOf(body)[0]?.data.message);
}
