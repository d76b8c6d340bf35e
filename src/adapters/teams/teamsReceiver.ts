import { type Activity, type TurnContext } from 'botbuilder';
import { type Clock } from '../../application/ports/clock';
import {
  type ActivityHandler,
  type IncomingActivity,
  type Sender
} from '../../application/ports/incomingActivity';
import { answerInvoke, failedInvoke, writePosts } from './answerActivity';
import { type Connector, tameClient } from './connector';
import { tenantOf } from './conversationReference';
import { readActivity } from './readActivity';
import { rememberLogins, type LoginReader } from './rememberLogins';
import { readTeamsActivity, type TeamsActivity } from './teamsActivity';

/** What an HTTP server hands over of a request. */
export interface TeamsRequest {
  readonly authorization: string | undefined;
  /** Parsed JSON. */
  readonly body: unknown;
}

/** What the HTTP server answers. */
export interface TeamsResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** Who is told what the bot did with an activity; never what was written in it. */
export interface ReceiverLog {
  refused(why: 'notAnActivity' | 'otherTenant' | 'notAuthenticated'): void;
  failed(error: unknown, kind: IncomingActivity['kind'] | 'unread'): void;
}

/** What the receiver works with. */
export interface ReceiverOptions {
  readonly connector: Connector;
  /** The only tenant whose activities are taken. */
  readonly tenantId: string;
  readonly clock: Clock;
  readonly handle: ActivityHandler;
  readonly log: ReceiverLog;
}

/**
 * Takes what Teams sends: who is not Teams is answered with 401, another tenant with 403, what is no activity with 400.
 * A handler that fails is answered so that Teams does not send the same again.
 */
export function teamsReceiver(options: ReceiverOptions): (request: TeamsRequest) => Promise<TeamsResponse> {
  const { connector, log } = options;
  const loginOf = rememberLogins(options.clock);
  return async ({ authorization = '', body }) => {
    const activity = readTeamsActivity(body);
    if (activity === undefined) return refuse(log, 'notAnActivity');
    const isOurs = tenantOf(activity) === options.tenantId;
    try {
      const answer = await connector.receive(
        authorization,
        activity as unknown as Activity,
        async (context) => {
          if (isOurs) await takeTurn(context, activity, { ...options, loginOf });
        }
      );
      // Said only to Teams itself: a stranger learns nothing about the tenant.
      return isOurs ? { status: answer?.status ?? 200, body: answer?.body } : refuse(log, 'otherTenant');
    } catch (error) {
      if (isUnauthorized(error)) return refuse(log, 'notAuthenticated');
      throw error;
    }
  };
}

const statusOfRefusal = { notAnActivity: 400, notAuthenticated: 401, otherTenant: 403 } as const;

function refuse(log: ReceiverLog, why: keyof typeof statusOfRefusal): TeamsResponse {
  log.refused(why);
  return { status: statusOfRefusal[why] };
}

async function takeTurn(
  context: TurnContext,
  received: TeamsActivity,
  { handle, clock, log, loginOf }: ReceiverOptions & { readonly loginOf: LoginReader }
): Promise<void> {
  tameClient(context);
  const read = readActivity(received, clock.now());
  if (read === undefined) return;
  try {
    const { posts = [], reply } = await handle(await withLogin(read, context, loginOf));
    await writePosts(context, posts);
    await answerInvoke(context, { activity: read, reply });
  } catch (error) {
    log.failed(error, read.kind);
    await failedInvoke(context);
  }
}

/** Fills in the sender's sign-in name, also as the one of a personal chat. */
async function withLogin(
  activity: IncomingActivity,
  context: TurnContext,
  loginOf: LoginReader
): Promise<IncomingActivity> {
  const login = await loginOf(context, activity.sender.id);
  if (login === undefined) return activity;
  const sender: Sender = { ...activity.sender, login };
  const { conversation } = activity;
  return conversation.kind === 'personal'
    ? { ...activity, sender, conversation: { ...conversation, login } }
    : { ...activity, sender };
}

/** A token that is forged or has run out; botbuilder lets these through as its library throws them. */
const refusedTokens: readonly unknown[] = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

/** Keys that could not be fetched are no fault of the sender, who is to try again. */
function isUnauthorized(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { readonly name?: unknown; readonly statusCode?: unknown };
  return statusCode === 401 || refusedTokens.includes(name);
}
