import { type Light } from '../../../core/followUp/light';
import { type StatusLook } from './StatusLabel';

/** Looks of the lights. */
export const lightLooks = {
  red: { tone: 'bad', iconName: 'ErrorBadge' },
  yellow: { tone: 'attention', iconName: 'Warning' },
  green: { tone: 'good', iconName: 'CompletedSolid' },
  grey: { tone: 'quiet', iconName: 'Unknown' },
  none: { tone: 'quiet', iconName: 'Remove' }
} as const satisfies Record<Light, StatusLook>;
