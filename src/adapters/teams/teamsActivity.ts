import { z } from 'zod';

const account = z.object({ id: z.string(), name: z.string().optional(), aadObjectId: z.string().optional() });
const named = z.object({ id: z.string(), name: z.string().optional() });

/** The part of an activity that is used. What else Teams sends stays in it for botbuilder. */
const teamsActivity = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  text: z.string().optional(),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1),
    name: z.string().optional(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional()
  }),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
  channelData: z
    .looseObject({
      eventType: z.string().optional(),
      tenant: z.object({ id: z.string() }).optional(),
      team: named.extend({ aadGroupId: z.string().optional() }).optional(),
      channel: named.extend({ type: z.string().optional() }).optional(),
      meeting: z.object({ id: z.string() }).optional()
    })
    .default({})
});

/** What Teams sends to the bot. */
export type TeamsActivity = z.infer<typeof teamsActivity>;

/** Reads the body of a request; `undefined` when it is no activity of Teams. */
export function readTeamsActivity(body: unknown): TeamsActivity | undefined {
  const read = teamsActivity.safeParse(body);
  return read.success ? read.data : undefined;
}

const cardAction = z.object({
  action: z.object({
    verb: z.string().optional(),
    data: z.record(z.string(), z.unknown()).optional()
  })
});

const search = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown().optional() })).default([])
});

/** Reads what an invoke about a card says. A button without a verb of its own has it in its data. */
export function readCardAction(value: unknown): CardActionValue | undefined {
  const read = cardAction.safeParse(value);
  if (!read.success) return undefined;
  const { verb, data = {} } = read.data.action;
  return withVerb(data, verb);
}

/** Reads what a button sends as a message, where a client does not know the newer way. */
export function readSubmittedData(value: unknown): CardActionValue | undefined {
  const read = z.record(z.string(), z.unknown()).safeParse(value);
  return read.success ? withVerb(read.data) : undefined;
}

/** Reads a question of the message extension; the first one, before anything is written, is empty. */
export function readSearch(value: unknown): { readonly command: string; readonly query: string } | undefined {
  const read = search.safeParse(value);
  if (!read.success) return undefined;
  const asked = read.data.parameters.find(({ name }) => name !== 'initialRun')?.value;
  return { command: read.data.commandId, query: typeof asked === 'string' ? asked : '' };
}

interface CardActionValue {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function withVerb(data: Readonly<Record<string, unknown>>, verb = data.verb): CardActionValue | undefined {
  return typeof verb === 'string' && verb !== '' ? { verb, data } : undefined;
}
