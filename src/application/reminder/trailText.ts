import { type TrailStep } from '../../core/reminder/message';

const betweenSteps = '; ';

/** A step as it is read back: its words are codes, which a later version may have more of. */
interface ReadStep {
  readonly kind: string;
  readonly key: string;
  readonly passedOver?: string | undefined;
}

/** The way to a recipient as it stands in a row: `contact anna absent; deputy bo`. */
export function writeTrail(trail: readonly TrailStep[]): string {
  return trail
    .map(({ kind, key, passedOver }) =>
      (passedOver === undefined ? [kind, key] : [kind, key, passedOver]).join(' ')
    )
    .join(betweenSteps);
}

/** Reads what {@link writeTrail} has written; what is no step is left out. */
export function readTrail(text: string): readonly ReadStep[] {
  return text.split(betweenSteps).flatMap((step) => {
    const [kind, key, passedOver] = step.split(' ');
    return kind === undefined || key === undefined ? [] : [{ kind, key, passedOver }];
  });
}
