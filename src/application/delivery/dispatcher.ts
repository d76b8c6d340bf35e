import { type LeasedDelivery } from '../ports/deliveryQueue';
import { deliverMessage } from './deliverMessage';
import { type DeliveryTools } from './deliveryTools';
import { type LoopSettings, WorkLoop } from './workLoop';

/** As many as keep 30 sends a second going when Teams takes a second for each, and the lists and the wait another. */
const defaultLoop: LoopSettings = { concurrency: 64, pollMs: 1_000 };

/** Sends what is in the queue, as fast as Teams allows; several instances may, on one database. */
export function makeDispatcher(
  tools: DeliveryTools,
  loop: LoopSettings = defaultLoop
): WorkLoop<LeasedDelivery> {
  return new WorkLoop(
    {
      take: (limit) => tools.queue.take(limit),
      work: (delivery, stopping) => deliverMessage(tools, delivery, stopping),
      onError: (error) => tools.onError(error)
    },
    tools.pause,
    loop
  );
}
