import { type Group } from '../../core/organisation/group';
import { type NamedKey } from '../../core/overview/namedKey';
import { compareNaturally } from '../../core/overview/naturalOrder';
import { type RoundScope } from '../../core/statusRound/statusRound';
import { type Session } from '../session';
import { valuesOf } from '../standing';

/** Something that a round may be about, by name. */
export interface AskScope extends NamedKey {
  readonly scope: RoundScope;
}

/** The group itself, which may always be asked about. */
export function groupScope({ key, name }: Pick<Group, 'key' | 'name'>): AskScope {
  return { scope: 'group', key, name };
}

/**
 * What a samordnare may ask a group about: the group first, then the plans, focus areas and actions that it follows up;
 * one that is over is asked about no more. One round trip, for whoever begins to ask.
 *
 * @throws AppError when the site cannot be read
 */
export async function askScopes(
  { store, site }: Session,
  group: Pick<Group, 'key' | 'name'>
): Promise<readonly AskScope[]> {
  const answers = await store.load(site, {
    actions: { collection: 'actions', where: { field: 'groupKey', oneOf: [group.key] }, depth: 'listed' },
    plans: { collection: 'plans', depth: 'brief' },
    focusAreas: { collection: 'focusAreas' }
  });
  const open = valuesOf(answers.actions).filter(({ decision }) => decision === 'decided');
  const planKeys = new Set(open.map(({ planKey }) => planKey));
  const plans = valuesOf(answers.plans).filter(({ key }) => planKeys.has(key));
  const areaKeys = new Set(open.map(({ focusAreaKey }) => focusAreaKey));
  const areas = valuesOf(answers.focusAreas).filter(({ key }) => areaKeys.has(key));
  return [
    groupScope(group),
    ...plans.map(({ key, title }) => ({ scope: 'plan' as const, key, name: title })),
    ...areas.map(({ key, name }) => ({ scope: 'focusArea' as const, key, name })),
    ...open
      .map(({ key, number, title }) => ({ scope: 'action' as const, key, name: `${number} ${title}` }))
      .sort((one, other) => compareNaturally(one.name, other.name))
  ];
}
