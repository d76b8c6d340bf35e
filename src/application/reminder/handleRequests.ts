import { type RequestAnswer, type BotRequest } from '../../core/reminder/request';
import { type ChannelClaims } from '../ports/channelClaims';
import { type Stored, type SiteUrl } from '../ports/listStore';
import { connectChannel, disconnectChannel } from '../organisation/connectChannel';
import { renewCalendar } from '../organisation/renewCalendar';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActorOn, standingQueries, valuesOf } from '../standing';
import { openRound } from '../statusRound/openRound';
import { taskOfRequest } from './askBot';
import { chooseReminder } from './chooseReminder';
import { type SweepSession } from './sweepSession';

/** A sweep that connects channels too. */
export interface RequestSession extends SweepSession {
  readonly channelClaims: ChannelClaims;
}

/** A request with the person who made it, and the site that it was made on. */
interface RequestCase {
  readonly session: RequestSession;
  readonly site: SiteUrl;
  readonly request: BotRequest;
  /** Sign-in name of the one who asked, by the register of the site. */
  readonly login: string;
}

/** Why a request was refused; nothing when it was done. */
type RequestOutcome = RequestAnswer | Required<Pick<BotRequest, 'answer' | 'heldBy'>> | undefined;

/** Messages of a group among which one to send again is looked for. */
const mostEntries = 2000;

/**
 * Does what the pages have asked for since the last time, each request once: its row tells what came of it. What the
 * row says of who asked was judged by SharePoint when it was read, and that person's rights are asked again.
 *
 * @returns how many were answered
 */
export async function handleRequests(session: RequestSession): Promise<number> {
  const open = { field: 'state', oneOf: ['open'] } as const;
  const found = await session.store.loadSites(session.sites, {
    requests: { collection: 'requests', where: open }
  });
  let count = 0;
  for (const [site, answer] of found) {
    if (!answer.ok) continue;
    for (const stored of answer.value.requests.rows) {
      await answerRequest(session, site, stored);
      count += 1;
    }
  }
  return count;
}

async function answerRequest(
  session: RequestSession,
  site: SiteUrl,
  stored: Stored<BotRequest>
): Promise<void> {
  const outcome = await carryOut(session, site, stored.value);
  const refusal = typeof outcome === 'string' ? { answer: outcome } : outcome;
  const value: BotRequest = {
    ...stored.value,
    state: refusal === undefined ? 'done' : 'refused',
    ...refusal,
    answeredOn: session.clock.today()
  };
  // Another instance may have been first: what it wrote stands.
  await session.store.save(site, 'requests', { stored, value });
}

async function carryOut(
  session: RequestSession,
  site: SiteUrl,
  request: BotRequest
): Promise<RequestOutcome> {
  const answers = await session.store.load(site, standingQueries({ personKey: request.recordedBy }));
  const actor = findActorOn(session.clock.today(), answers);
  if (!actor.ok) return 'notAllowed';
  const [person] = valuesOf(answers.actor);
  const scope = { kind: 'group', groupKey: request.groupKey } as const;
  if (person === undefined || !actor.value.check(taskOfRequest[request.kind], scope).ok) return 'notAllowed';
  return doRequest({ session, site, request, login: person.login });
}

function doRequest(requestCase: RequestCase): Promise<RequestOutcome> {
  switch (requestCase.request.kind) {
    case 'askRound':
      return askForRound(requestCase);
    case 'resend':
      return sendAgain(requestCase);
    case 'pause':
      return pause(requestCase);
    case 'connectChannel':
      return connect(requestCase);
    case 'disconnectChannel':
      return disconnect(requestCase);
    case 'renewCalendar':
      return renew(requestCase);
  }
}

async function askForRound({
  session,
  site,
  request,
  login
}: RequestCase): Promise<RequestAnswer | undefined> {
  const { groupKey, scope, scopeKey, reason, key: requestKey, until: answerBy } = request;
  if (scope === undefined || scopeKey === undefined) return 'notUnderstood';
  const opened = await openRound(sessionFor({ session, site, login }), {
    ...{ groupKey, scope, scopeKey, requestKey },
    ...(reason === undefined ? {} : { reason }),
    ...(answerBy === undefined ? {} : { answerBy })
  });
  return opened.ok ? undefined : answerOf(opened.error);
}

/** Only what was sent about something that the group follows up: no other message is anybody's business here. */
async function sendAgain({ session, site, request }: RequestCase): Promise<RequestAnswer | undefined> {
  const entries = await session.ledger.find({ site, groupKey: request.groupKey, limit: mostEntries });
  const key = entries.find(({ message }) => message.key === request.subject)?.message.key;
  if (key === undefined) return 'unknown';
  return (await session.ledger.resend(key)) ? undefined : 'notPossible';
}

async function pause({ session, site, request, login }: RequestCase): Promise<RequestAnswer | undefined> {
  const { until, key } = request;
  if (until === undefined) return 'notUnderstood';
  const chosen = await chooseReminder(sessionFor({ session, site, login }), { key, kind: 'pause', until });
  return chosen.ok ? undefined : answerOf(chosen.error);
}

async function connect({ session, site, request, login }: RequestCase): Promise<RequestOutcome> {
  const { groupKey, subject = '' } = request;
  const conversation = await session.conversations.byId(subject);
  if (conversation === undefined || conversation.kind === 'personal') return 'unknown';
  const { id: channelId, teamId, name } = conversation;
  const channel = {
    channelId,
    ...(teamId === undefined ? {} : { teamId }),
    ...(name === undefined ? {} : { name })
  };
  const connected = await connectChannel(sessionFor({ session, site, login }), { groupKey, channel });
  if (!connected.ok) {
    const { error } = connected;
    return error.code === 'channelTaken'
      ? { answer: 'channelTaken', heldBy: error.groupName }
      : answerOf(error);
  }
  await session.conversations.connect(channelId, { site, groupKey });
  return undefined;
}

/** The channel may be gone from the bot's database while the group's row still names it, or the other way round. */
async function disconnect({
  session,
  site,
  request,
  login
}: RequestCase): Promise<RequestAnswer | undefined> {
  const { groupKey } = request;
  const disconnected = await disconnectChannel(sessionFor({ session, site, login }), { groupKey });
  if (!disconnected.ok) return answerOf(disconnected.error);
  await session.conversations.letGo({ site, groupKey });
  return undefined;
}

/** Only the number behind the address is raised: the address itself stands in no list. */
async function renew({ session, site, request, login }: RequestCase): Promise<RequestAnswer | undefined> {
  const renewed = await renewCalendar(sessionFor({ session, site, login }), request);
  return renewed.ok ? undefined : answerOf(renewed.error);
}

function sessionFor({
  session,
  site,
  login
}: Pick<RequestCase, 'session' | 'site' | 'login'>): RequestSession & Session {
  return { ...session, site, login };
}

function answerOf({ code }: UseCaseRefusal): RequestAnswer {
  switch (code) {
    case 'notAllowed':
      return 'notAllowed';
    case 'rowMissing':
    case 'rowGone':
      return 'unknown';
    default:
      return 'notPossible';
  }
}
