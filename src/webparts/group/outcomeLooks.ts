import { type DeliveryOutcome } from '../../application/reminder/deliveryRow';
import { type StatusLook } from '../shared/ui/StatusLabel';

/** How an outcome looks; the words always stand beside it. */
export const outcomeLooks: Readonly<Record<DeliveryOutcome, StatusLook>> = {
  queued: { tone: 'underWay', iconName: 'Clock' },
  sent: { tone: 'good', iconName: 'Completed' },
  failed: { tone: 'attention', iconName: 'Sync' },
  dead: { tone: 'bad', iconName: 'ErrorBadge' },
  dropped: { tone: 'quiet', iconName: 'CircleRing' },
  suppressed: { tone: 'quiet', iconName: 'CircleRing' }
};
