import { explainLine, nameOfStep, type WhyLine, type WhyRows } from '../../core/reminder/whyEntry';
import { type Delivery } from './deliveryRow';
import { readTrail } from './trailText';

/** One line of what went out or did not, with names for its keys. */
export interface ToldDelivery {
  readonly delivery: Delivery;
  /** Person or group; empty when it was nobody's. */
  readonly recipient: string;
  /** What it was about, by which rule and by which way. */
  readonly why: WhyLine;
}

/** Tells what became of a line by the names that things, persons and groups have now. */
export function tellDelivery(delivery: Delivery, rows: WhyRows): ToldDelivery {
  const { itemKind, itemKey, rule, offset, dueDay, trail = '' } = delivery;
  const item = { kind: itemKind, key: itemKey };
  const recipientKey = delivery.personKey ?? delivery.channelGroupKey;
  return {
    delivery,
    recipient: recipientKey === undefined ? '' : nameOfStep(recipientKey, rows),
    why: explainLine({ item, rule, offset, dueDay, trail: readTrail(trail) }, rows)
  };
}
