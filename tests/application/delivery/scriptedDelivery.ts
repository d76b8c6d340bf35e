import {
  type DeliveryEvent,
  type DeliveryTools,
  defaultDeliverySettings,
  type PreparedMessage
} from '../../../src/application/delivery/deliveryTools';
import { type Conversation } from '../../../src/application/ports/conversations';
import { type DeliveryOutcome, type LeasedDelivery } from '../../../src/application/ports/deliveryQueue';
import { type Post, type SendOutcome } from '../../../src/application/ports/messenger';
import { type Permit } from '../../../src/application/ports/rateLimiter';
import { instant } from '../../../src/core/calendar/instant';
import { type ReminderMessage } from '../../../src/core/reminder/message';

/** What happens around one delivery. */
export interface Script {
  readonly prepared?: PreparedMessage | Error;
  readonly conversation?: Conversation | 'unknown';
  readonly permit?: Permit;
  /** The answer of Teams; an error is thrown, `never` does not come. */
  readonly answer?: SendOutcome | Error | 'never';
  /** False when another has the message since. */
  readonly isOurs?: boolean;
  /** The database cannot say whether a send may begin. */
  readonly isPaceAway?: boolean;
  readonly tries?: number;
  readonly timesGone?: number;
  readonly threadActivityId?: string;
  readonly settleFails?: number;
}

/** What was done, in order. */
export interface Trace {
  readonly steps: string[];
  readonly outcomes: DeliveryOutcome[];
  readonly posts: Post[];
  readonly events: DeliveryEvent[];
  readonly errors: unknown[];
  readonly pauses: number[];
}

export const personal: Conversation = {
  id: 'conversation-1',
  kind: 'personal',
  login: 'ansvarig@samverkan.example',
  tenantId: 'tenant',
  reference: '{}',
  refreshedAt: instant('2020-09-14T06:00:00Z')
};

/** A delivery of a message that has been tried so often. */
export function deliveryOf(message: ReminderMessage, tries = 0, timesGone = 0): LeasedDelivery {
  const plannedAt = instant('2020-09-14T06:00:00Z');
  return {
    entry: { message, state: 'queued', plannedAt, attempts: tries, mayBeDouble: false },
    tries,
    timesGone,
    lease: { id: 'job-1', retryCount: 0 }
  };
}

/** Tools that follow a script and note what they are asked to do. */
export function scriptedTools(script: Script): { readonly tools: DeliveryTools; readonly trace: Trace } {
  const trace: Trace = { steps: [], outcomes: [], posts: [], events: [], errors: [], pauses: [] };
  const find = (): Promise<Conversation | undefined> => {
    trace.steps.push('conversation');
    const { conversation = personal } = script;
    return Promise.resolve(conversation === 'unknown' ? undefined : conversation);
  };
  const unused = (): Promise<never> => Promise.reject(new Error('not a part of delivery'));
  let failuresLeft = script.settleFails ?? 0;
  const tools: DeliveryTools = {
    queue: {
      take: unused,
      counts: unused,
      activityIdOf: () => Promise.resolve(script.threadActivityId),
      markSending: (delivery) => {
        trace.steps.push('sending');
        if (script.isOurs === false) return Promise.resolve(undefined);
        const { entry, tries } = delivery;
        return Promise.resolve({
          ...delivery,
          tries: tries + 1,
          entry: { ...entry, attempts: entry.attempts + 1 }
        });
      },
      settle: (_, outcome) => {
        if (failuresLeft > 0) {
          failuresLeft -= 1;
          return Promise.reject(new Error('database away'));
        }
        trace.steps.push('settled');
        trace.outcomes.push(outcome);
        return Promise.resolve();
      }
    },
    conversations: {
      ofPerson: find,
      ofGroup: find,
      markUnreachable: (id, reason) => {
        trace.steps.push(`${id} is ${reason}`);
        return Promise.resolve();
      },
      remember: unused,
      connect: unused,
      letGo: unused,
      rename: unused,
      byId: unused,
      all: unused
    },
    rateLimiter: {
      take: () => {
        trace.steps.push('token');
        return Promise.resolve(script.permit ?? { kind: 'granted', waitMs: 0 });
      },
      begin: () => Promise.resolve(0),
      hold: (id, holdMs) => {
        trace.steps.push(`${id} rests ${holdMs}`);
        return Promise.resolve();
      }
    },
    pace: {
      enter: () =>
        script.isPaceAway === true ? Promise.reject(new Error('database away')) : Promise.resolve()
    },
    messenger: {
      send: (_, post) => {
        trace.steps.push('send');
        trace.posts.push(post);
        const { answer = { kind: 'sent', activityId: 'activity-1' } } = script;
        if (answer === 'never') return new Promise(() => undefined);
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
      update: unused,
      members: unused
    },
    prepare: () => {
      trace.steps.push('prepare');
      const { prepared = { kind: 'post', post: { card: {}, summary: 'Hej' }, leftOut: [] } } = script;
      return prepared instanceof Error ? Promise.reject(prepared) : Promise.resolve(prepared);
    },
    pause: (milliseconds, signal) => {
      // A time-out comes only when there is no answer.
      if (milliseconds === defaultDeliverySettings.sendTimeoutMs && script.answer !== 'never') {
        return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
      }
      trace.pauses.push(milliseconds);
      return Promise.resolve();
    },
    chance: () => 0.5,
    onEvent: (event) => void trace.events.push(event),
    onError: (error) => void trace.errors.push(error),
    settings: defaultDeliverySettings
  };
  return { tools, trace };
}
