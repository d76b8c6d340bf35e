import { formattingMark } from './columnFormatting';
import { type SiteState, type StandingField, type StandingGrant, type StandingList } from './siteState';
import {
  type FieldChanges,
  type ListChanges,
  type ProvisioningPlan,
  type ProvisioningStep,
  type ProvisioningWarning
} from './steps';
import { type ProvisioningTarget, type TargetField, type TargetGrant, type TargetList } from './target';

/** Number of versions that each row keeps: the history of a row is part of the public record. */
export const versionLimit = 10_000;
/** Most indexes that SharePoint gives a list. */
export const maxIndexes = 20;
/** "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna" in SharePoint's list of time zones. */
const stockholmTimeZoneId = 4;
/** What SharePoint itself calls its mandatory column, in English and Swedish sites. */
const titlesOfTitle = ['Title', 'Rubrik'];

/**
 * Compares what a site shall have with what it has.
 *
 * Only ever adds: nothing is deleted or narrowed, and a title, view or formatting that people have changed is left.
 * What cannot be done safely is named in the warnings.
 */
export function planProvisioning(target: ProvisioningTarget, state: SiteState): ProvisioningPlan {
  const standing = new Map(state.lists.map((list) => [list.name, list]));
  const plans = target.lists.map((list) => planList(list, standing.get(list.name), state));
  const steps = [...planPrincipals(target, state), ...plans.flatMap((plan) => plan.steps)];
  const warnings: readonly ProvisioningWarning[] = [
    ...(state.timeZoneId === stockholmTimeZoneId
      ? []
      : [{ code: 'otherTimeZone', timeZoneId: state.timeZoneId } as const]),
    ...plans.flatMap((plan) => plan.warnings)
  ];
  return { steps: inPhases(steps), warnings };
}

/** What must be there before what: groups before rights, lists before columns, columns before views. */
const phases: readonly (readonly ProvisioningStep['kind'][])[] = [
  ['createLevel', 'createGroup'],
  ['createList'],
  ['createField', 'setField', 'setList'],
  ['createView'],
  ['fillView'],
  ['finishView'],
  ['separateList'],
  ['grant']
];

/** The steps of each phase, which may be sent together. */
export function splitIntoPhases(
  steps: readonly ProvisioningStep[]
): readonly (readonly ProvisioningStep[])[] {
  return phases
    .map((kinds) => steps.filter((step) => kinds.includes(step.kind)))
    .filter((phase) => phase.length > 0);
}

function inPhases(steps: readonly ProvisioningStep[]): readonly ProvisioningStep[] {
  return splitIntoPhases(steps).flat();
}

function planPrincipals(target: ProvisioningTarget, state: SiteState): readonly ProvisioningStep[] {
  const missing = <T extends { readonly title: string }>(
    wanted: readonly T[],
    found: readonly string[]
  ): readonly T[] => wanted.filter(({ title }) => !found.includes(title));
  return [
    ...missing(target.levels, state.levels).map((level): ProvisioningStep => ({
      kind: 'createLevel',
      level
    })),
    ...missing(target.groups, state.groups).map(({ title, description }): ProvisioningStep => ({
      kind: 'createGroup',
      title,
      description
    })),
    ...missingGrants(target.siteGrants, state.siteGrants).map((grant): ProvisioningStep => ({
      kind: 'grant',
      ...grant
    }))
  ];
}

function missingGrants(
  wanted: readonly TargetGrant[],
  found: readonly StandingGrant[]
): readonly TargetGrant[] {
  return wanted.filter(
    ({ group, level }) =>
      !found.some(({ principal, levels }) => principal === group && levels.includes(level))
  );
}

function planList(target: TargetList, found: StandingList | undefined, state: SiteState): ProvisioningPlan {
  const list = target.name;
  const create: readonly ProvisioningStep[] =
    found === undefined ? [{ kind: 'createList', list: target }] : [];
  const settings = planSettings(target, found, state);
  const fields = planFields(target, found?.fields ?? []);
  const rights = planRights(target, found, state);
  const steps = [...create, ...settings.steps, ...fields.steps, ...planViews(target, found), ...rights.steps];
  const indexCount = target.fields.filter((field) => field.isIndexed).length;
  const warnings: ProvisioningWarning[] = [...settings.warnings, ...fields.warnings, ...rights.warnings];
  if (indexCount > maxIndexes) warnings.push({ code: 'tooManyIndexes', list, count: indexCount });
  return { steps, warnings };
}

function planSettings(
  target: TargetList,
  found: StandingList | undefined,
  state: SiteState
): ProvisioningPlan {
  const { name: list, title } = target;
  // A list is made with its ASCII name, which becomes its address; any other title is the users' own.
  const isUntouched = found === undefined || [list, ...target.formerTitles].includes(found.title);
  const mustRename = isUntouched && found?.title !== title;
  const isTaken =
    mustRename && state.takenTitles.some((taken) => taken.toLowerCase() === title.toLowerCase());
  const keepsVersions = found?.hasVersions === true && found.versionLimit >= versionLimit;
  const changes: ListChanges = {
    ...(mustRename && !isTaken && { title }),
    ...(found !== undefined &&
      found.description !== target.description && { description: target.description }),
    ...(!keepsVersions && { versionLimit }),
    // Documents that lie there already are never shut out.
    ...(found?.hasDocuments === false && target.hasDocuments && { hasDocuments: true })
  };
  return {
    steps: Object.keys(changes).length === 0 ? [] : [{ kind: 'setList', list, changes }],
    warnings: isTaken ? [{ code: 'titleTaken', list, title }] : []
  };
}

function planFields(target: TargetList, found: readonly StandingField[]): ProvisioningPlan {
  const list = target.name;
  const steps: ProvisioningStep[] = [];
  const warnings: ProvisioningWarning[] = [];
  for (const field of target.fields) {
    const standing = found.find(({ name }) => name === field.name);
    if (standing === undefined && field.name !== 'Title') {
      steps.push({ kind: 'createField', list, field });
    } else if (standing !== undefined && standing.type !== field.kind.type) {
      warnings.push({
        code: 'otherType',
        list,
        field: field.name,
        found: standing.type,
        wanted: field.kind.type
      });
    } else {
      const changes = fieldChanges(field, standing);
      if (Object.keys(changes).length > 0) steps.push({ kind: 'setField', list, field: field.name, changes });
    }
  }
  return { steps, warnings };
}

/** `found` is left out for the Title column of a list that is yet to be made: SharePoint makes it. */
function fieldChanges(field: TargetField, found: StandingField | undefined): FieldChanges {
  const untouched = [field.name, ...field.formerTitles, ...(field.name === 'Title' ? titlesOfTitle : [])];
  const mustRename = field.title !== found?.title && (found === undefined || untouched.includes(found.title));
  const labels = field.kind.type === 'Choice' ? field.kind.labels : [];
  const missing = found === undefined ? [] : labels.filter((label) => !found.choices.includes(label));
  const isOurs = found === undefined || found.formatting === '' || found.formatting.includes(formattingMark);
  const mustFormat = field.formatting !== undefined && isOurs && found?.formatting !== field.formatting;
  return {
    ...(mustRename && { title: field.title }),
    ...(field.description !== (found?.description ?? '') && { description: field.description }),
    ...(field.isIndexed && found?.isIndexed !== true && { isIndexed: true as const }),
    ...(field.isUnique && found?.isUnique !== true && { isUnique: true as const }),
    ...(missing.length > 0 && { choices: [...(found?.choices ?? []), ...missing] }),
    ...(mustFormat && { formatting: field.formatting })
  };
}

function planViews(target: TargetList, found: StandingList | undefined): readonly ProvisioningStep[] {
  const list = target.name;
  return target.views.flatMap((view): readonly ProvisioningStep[] => {
    const standing = found?.views.find(({ name }) => name === view.name);
    const finish: readonly ProvisioningStep[] = [
      { kind: 'fillView', list, view },
      { kind: 'finishView', list, view }
    ];
    if (standing === undefined) return [{ kind: 'createView', list, view }, ...finish];
    return standing.title === view.name ? finish : [];
  });
}

function planRights(target: TargetList, found: StandingList | undefined, state: SiteState): ProvisioningPlan {
  const list = target.name;
  const grants = found?.isSeparate === true ? found.grants : [];
  const owners = state.ownerGroup;
  const ownersHold = owners === undefined || grants.some(({ principal }) => principal === owners);
  const separate: readonly ProvisioningStep[] =
    found?.isSeparate === true ? [] : [{ kind: 'separateList', list }];
  const ownerGrant: readonly ProvisioningStep[] = ownersHold ? [] : [{ kind: 'grant', list, group: owners }];
  const missing = missingGrants(target.grants, grants).map((grant): ProvisioningStep => ({
    kind: 'grant',
    list,
    ...grant
  }));
  return { steps: [...separate, ...ownerGrant, ...missing], warnings: moreRights(target, grants, owners) };
}

function moreRights(
  target: TargetList,
  grants: readonly StandingGrant[],
  owners: string | undefined
): readonly ProvisioningWarning[] {
  return grants.flatMap(({ principal, levels }): readonly ProvisioningWarning[] => {
    const wanted = target.grants.filter(({ group }) => group === principal).map(({ level }) => level);
    const extra = levels.filter((level) => !wanted.includes(level));
    const isOurs = wanted.length > 0 && principal !== owners;
    return isOurs && extra.length > 0
      ? [{ code: 'moreRights', list: target.name, principal, levels: extra }]
      : [];
  });
}
