import { type PlanPlace } from '../../application/overview/planPage';
import { type Written } from '../../application/write';
import { type GoalAim, type GoalKind } from '../../core/situation/situation';
import { type PlanServices } from './planServices';
import { type ReasonKind } from './reason';

/** What stands in the fields of a new problem, cause or goal. */
export interface ReasonInput {
  readonly title: string;
  readonly goalKind: GoalKind;
  readonly aim: GoalAim;
}

/** What a new problem, cause or goal belongs to. */
export interface ReasonPlace {
  readonly kind: ReasonKind;
  readonly services: PlanServices;
  readonly place: PlanPlace;
  readonly focusAreaKey: string;
  readonly problemKey: string;
}

/** Writes a new problem, cause or goal under its key. */
export async function addReason(
  { kind, services, place, focusAreaKey, problemKey }: ReasonPlace,
  key: string,
  { title, goalKind, aim }: ReasonInput
): Promise<Written<unknown>> {
  const base = { key, agreementKey: place.agreementKey, title: title.trim() };
  switch (kind) {
    case 'problems':
      return services.addContent('problems', { ...base, focusAreaKey });
    case 'causes':
      return services.addContent('causes', { ...base, problemKey });
    case 'goals':
      return services.addContent('goals', { ...base, problemKey, kind: goalKind, aim });
  }
}
