import { playgroundPlaces } from '../../../local/playground/people';
import { type CardButton, wordsOf } from './shownCards';

/** A message in the Playground, as its window shows it. */
export interface ShownMessage {
  /** `createMessage`, or `updateMessage` when an older one changed. */
  readonly action: string;
  readonly conversationId: string;
  readonly id: string;
  readonly text: string;
  readonly card: object | undefined;
}

/** What the bot answers to a button or a search. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The Agents Playground as somebody sits before it, without a window. */
export interface PlaygroundClient {
  /** Puts the app into a conversation. */
  install(conversationId: string): Promise<void>;
  /** Writes as the one who sits there; in a channel with a mention of the bot. */
  say(conversationId: string, text: string): Promise<void>;
  /** Presses a button as anybody of the Playground. */
  press(message: ShownMessage, button: CardButton, fields?: Press): Promise<InvokeAnswer>;
  search(command: string, words: string, userId?: string): Promise<InvokeAnswer>;
  /** Sends an activity as Teams would. */
  sendActivity(conversationId: string, fields: object): Promise<void>;
  /** The next message that has not been looked at; waits for it. */
  next(isWanted?: (message: ShownMessage) => boolean): Promise<ShownMessage>;
  /** Messages that nobody has looked at. */
  unseen(): readonly ShownMessage[];
  close(): void;
}

/** What is filled in, and who presses. */
interface Press {
  readonly fields?: Readonly<Record<string, string>>;
  readonly userId?: string;
  /** Instead of what the card holds. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The one who sits before the Playground. */
const currentUser = 'user-id-0';
/** A guard against hanging; a busy machine is slow. */
const deadlineMs = 90_000;

interface StreamEvent {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: {
    readonly messageId: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly content?: object }[];
  };
}

/** Connects to a Playground that runs. */
export async function connectPlayground(port: number): Promise<PlaygroundClient> {
  const address = `http://127.0.0.1:${port}`;
  const waiting = new Set<() => void>();
  const messages: ShownMessage[] = [];
  const seen = new Set<ShownMessage>();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
  socket.addEventListener('message', ({ data }) => {
    const shown = shownMessage(JSON.parse(String(data)) as StreamEvent);
    if (shown !== undefined) messages.push(shown);
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('The Playground takes no listener.')));
  });
  const unseen = (): readonly ShownMessage[] => messages.filter((message) => !seen.has(message));
  const next = (isWanted: (message: ShownMessage) => boolean = () => true): Promise<ShownMessage> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`No such message came; others: ${JSON.stringify(unseen().map(wordsOf))}`));
      }, deadlineMs);
      const look = (): void => {
        const found = unseen().find(isWanted);
        if (found === undefined) return;
        seen.add(found);
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const invoke = async (body: object): Promise<InvokeAnswer> => {
    const response = await post(`${address}/_conversation/v1/invoke`, body);
    return { status: response.status, body: await readBody(response) };
  };
  return {
    next,
    unseen,
    install: async (id) => void (await post(`${address}/_debug/conversation/${id}/installation`, {})),
    say: async (id, text) => {
      const isPersonal = id === playgroundPlaces.personal;
      const mention = { mentioned: { id: playgroundPlaces.bot }, text: '<at>Samverkan</at>' };
      await post(`${address}/_conversation/v1/conversations/${id}/messages`, {
        from: { id: currentUser },
        text: isPersonal ? text : `<at>Samverkan</at> ${text}`,
        textFormat: 'plain',
        ...(!isPersonal && { mentions: [mention] })
      });
    },
    press: (message, button, { fields = {}, userId = currentUser, data = button.data } = {}) =>
      invoke({
        name: 'adaptiveCard/action',
        value: {
          action: { type: 'Action.Execute', verb: button.verb, data: { ...data, ...fields } },
          trigger: 'manual'
        },
        from: { id: userId },
        conversation: { id: threadOf(message) },
        replyToId: message.id
      }),
    search: (commandId, value, userId = currentUser) =>
      invoke({
        name: 'composeExtension/query',
        value: { commandId, parameters: [{ name: 'words', value }], queryOptions: { skip: 0, count: 25 } },
        from: { id: userId },
        conversation: { id: playgroundPlaces.personal }
      }),
    sendActivity: async (conversationId, fields) => {
      const template = await fetch(
        `${address}/_internal/v1/customActivities/template?conversationId=${conversationId}&type=install`
      );
      const activity = { ...((await template.json()) as object), ...fields };
      await post(`${address}/_internal/v1/customActivities`, activity);
    },
    close: () => socket.close()
  };
}

/** A post in a channel is the top of a thread of its own. */
function threadOf({ conversationId, id }: ShownMessage): string {
  const isChannel = conversationId === playgroundPlaces.channel || conversationId === playgroundPlaces.team;
  return isChannel ? `${conversationId};messageid=${id}` : conversationId;
}

function shownMessage({ action, actionConversationId, message }: StreamEvent): ShownMessage | undefined {
  if (message === undefined || (action !== 'createMessage' && action !== 'updateMessage')) return undefined;
  return {
    action,
    conversationId: actionConversationId,
    id: message.messageId,
    text: message.text ?? '',
    card: message.attachments?.[0]?.content
  };
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  });
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
