import { type BotStore } from '../../../src/adapters/postgres/botStore';

/** When a sender kills itself: at which of its writes, and how far that has come. */
export interface DeathPlan {
  readonly atWrite: number;
  readonly phase: 'before' | 'during' | 'after';
  /** Of a death during a write: how long after its beginning. */
  readonly afterMs: number;
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** The store of a sender that dies at one of its writes, as a process does whose machine goes: nothing is cleaned up. */
export function diesAtWrite(store: BotStore, death: DeathPlan | undefined): BotStore {
  if (death === undefined) return store;
  let writes = 0;
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    writes += 1;
    if (writes !== death.atWrite) return work();
    if (death.phase === 'before') die();
    const done = work();
    if (death.phase === 'during') setTimeout(die, death.afterMs);
    const result = await done;
    if (death.phase === 'after') die();
    return result;
  };
  const { ledger, deliveries, conversations } = store;
  return {
    ...store,
    ledger: withWrites(ledger, { record: (plan) => write(() => ledger.record(plan)) }),
    deliveries: withWrites(deliveries, {
      take: (limit) => write(() => deliveries.take(limit)),
      markSending: (delivery, id) => write(() => deliveries.markSending(delivery, id)),
      settle: (delivery, outcome) => write(() => deliveries.settle(delivery, outcome))
    }),
    conversations: withWrites(conversations, {
      remember: (conversation) => write(() => conversations.remember(conversation))
    })
  };
}

/** The same object with some of its methods in another's hands. */
function withWrites<T extends object>(target: T, writes: Partial<T>): T {
  return new Proxy(target, {
    get(object, name) {
      const own = writes[name as keyof T] ?? object[name as keyof T];
      return typeof own === 'function' && !(name in writes) ? (own.bind(object) as unknown) : own;
    }
  });
}
