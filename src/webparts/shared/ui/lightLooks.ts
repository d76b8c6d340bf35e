import { type Light } from '../../../core/followUp/light';

/** How a light is shown besides its name; the shapes of the icons differ. */
interface LightLook {
  readonly tone: 'good' | 'attention' | 'bad' | 'quiet';
  readonly iconName: string;
}

/** The look of each light. */
export const lightLooks: Readonly<Record<Light, LightLook>> = {
  red: { tone: 'bad', iconName: 'StatusErrorFull' },
  yellow: { tone: 'attention', iconName: 'Warning' },
  grey: { tone: 'quiet', iconName: 'Unknown' },
  green: { tone: 'good', iconName: 'CompletedSolid' },
  none: { tone: 'quiet', iconName: 'CirclePause' }
};
