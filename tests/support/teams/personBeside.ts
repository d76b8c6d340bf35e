import { loginOf } from '../../../local/demo/account';
import { personalActivity, tenantId } from './activities';
import { type FakeConnector, startFakeConnector } from './fakeConnector';
import { type CardButton } from './shownCards';

/** Somebody of the demo for whom the Playground has no room: what they do is handed to the bot as Teams would. */
export interface PersonBeside {
  /** Their Teams; where what the bot says to them arrives. */
  readonly connector: FakeConnector;
  /** Writes to the bot; from now on by way of another service of Teams, when one is given. */
  readonly say: (text: string, by?: FakeConnector) => Promise<Response>;
  /** Presses a button of a card, with what is filled in. */
  readonly press: (button: CardButton, fields?: Readonly<Record<string, string>>) => Promise<unknown>;
}

/** Brings somebody of the demo, with Teams of their own. */
export async function bringPersonBeside(botUrl: string, account: string): Promise<PersonBeside> {
  const from = { id: `29:${account}`, name: account };
  const connector = await startFakeConnector([{ ...from, userPrincipalName: loginOf(account) }]);
  const conversation = { conversationType: 'personal', tenantId, id: `personal-${account}` };
  const post = (fields: object, { url } = connector): Promise<Response> =>
    fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(personalActivity(url, { conversation, from, ...fields }))
    });
  return {
    connector,
    say: (text, by) => post({ type: 'message', text }, by),
    press: async ({ verb, data }, fields = {}) => {
      const action = { type: 'Action.Execute', verb, data: { ...data, ...fields } };
      const pressed = { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'a-1', value: { action } };
      return (await post(pressed)).json() as Promise<unknown>;
    }
  };
}
