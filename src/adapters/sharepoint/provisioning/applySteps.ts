import { type SPFI } from '@pnp/sp';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import { type IFieldInfo } from '@pnp/sp/fields/index.js';
import { type IList, type IListInfo } from '@pnp/sp/lists/index.js';
import { AppError } from '../../../application/appError';
import { fieldXml, nameIsInternalName } from './fieldXml';
import { versionLimit } from './planProvisioning';
import { type FieldChanges, type ListChanges, type ProvisioningStep } from './steps';
import { type TargetView } from './target';

/** Numbers of groups and levels by their titles; rights are given by number. */
export interface Principals {
  readonly groups: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<string, number>;
  /** Number of SharePoint's own full control. */
  readonly fullControl: number | undefined;
}

/** Where a step is done. */
export interface StepContext {
  /** A site, batched or not. */
  readonly site: SPFI;
  readonly listPath: (list: string) => string;
  readonly principals: Principals;
}

const listTemplate = 100;
const libraryTemplate = 101;
const rowsPerView = 100;

type StepOf<Kind extends ProvisioningStep['kind']> = Extract<ProvisioningStep, { readonly kind: Kind }>;
type Act<Kind extends ProvisioningStep['kind']> = (
  step: StepOf<Kind>,
  context: StepContext
) => Promise<unknown>;

function listAt({ site, listPath }: StepContext, name: string): IList {
  return site.web.getList(listPath(name));
}

const acts: { readonly [Kind in ProvisioningStep['kind']]: Act<Kind> } = {
  createLevel: ({ level: { title, description, order, mask } }, { site }) =>
    site.web.roleDefinitions.add(title, description, order, mask),
  createGroup: ({ title, description }, { site }) =>
    site.web.siteGroups.add({ Title: title, Description: description }),
  createList: ({ list }, { site }) =>
    site.web.lists.add(list.name, list.description, list.isLibrary ? libraryTemplate : listTemplate, false, {
      // A library has no attachments to allow or refuse.
      ...(!list.isLibrary && { EnableAttachments: list.hasDocuments }),
      EnableVersioning: true
    }),
  setList: ({ list, changes }, context) => listAt(context, list).update(listProperties(changes)),
  createField: ({ list, field }, context) =>
    listAt(context, list).fields.createFieldAsXml({
      SchemaXml: fieldXml(field),
      Options: nameIsInternalName
    }),
  setField: ({ list, field, changes }, context) =>
    // The type is named so that PnPjs does not ask for it.
    listAt(context, list).fields.getByInternalNameOrTitle(field).update(fieldProperties(changes), 'SP.Field'),
  createView: ({ list, view }, context) =>
    listAt(context, list).views.add(view.name, false, { ViewQuery: view.query }),
  fillView: ({ list, view }, context) =>
    listAt(context, list).views.getByTitle(view.name).setViewXml(viewXml(view)),
  finishView: ({ list, view }, context) =>
    listAt(context, list)
      .views.getByTitle(view.name)
      .update({ Title: view.title, ...(view.isDefault && { DefaultView: true }) }),
  separateList: ({ list }, context) => listAt(context, list).breakRoleInheritance(false, false),
  grant: async (step, context) => {
    const securable = step.list === undefined ? context.site.web : listAt(context, step.list);
    const { groupId, levelId } = grantNumbers(step, context.principals);
    await securable.roleAssignments.add(groupId, levelId);
  }
};

/** Does one step. */
export function applyStep(step: ProvisioningStep, context: StepContext): Promise<unknown> {
  // What does a kind of step takes the steps of that kind.
  const act = acts[step.kind] as (step: ProvisioningStep, context: StepContext) => Promise<unknown>;
  return act(step, context);
}

function listProperties({
  title,
  description,
  versionLimit: limit,
  hasDocuments
}: ListChanges): Partial<IListInfo> {
  return {
    ...(title !== undefined && { Title: title }),
    ...(description !== undefined && { Description: description }),
    ...(limit !== undefined && { EnableVersioning: true, MajorVersionLimit: versionLimit }),
    ...(hasDocuments !== undefined && { EnableAttachments: hasDocuments })
  };
}

function fieldProperties(changes: FieldChanges): Partial<IFieldInfo> & { readonly CustomFormatter?: string } {
  const { title, description, isIndexed, isUnique, choices, formatting } = changes;
  return {
    ...(title !== undefined && { Title: title }),
    ...(description !== undefined && { Description: description }),
    ...(isIndexed && { Indexed: true }),
    ...(isUnique && { Indexed: true, EnforceUniqueValues: true }),
    ...(choices !== undefined && { Choices: [...choices] }),
    ...(formatting !== undefined && { CustomFormatter: formatting })
  };
}

function viewXml({ fields, query }: TargetView): string {
  const shown = fields.map((name) => `<FieldRef Name="${name}" />`).join('');
  const limit = `<RowLimit Paged="TRUE">${rowsPerView}</RowLimit>`;
  return `<View><Query>${query}</Query><ViewFields>${shown}</ViewFields>${limit}</View>`;
}

function grantNumbers(
  { group, level }: StepOf<'grant'>,
  { groups, levels, fullControl }: Principals
): { readonly groupId: number; readonly levelId: number } {
  const groupId = groups.get(group);
  const levelId = level === undefined ? fullControl : levels.get(level);
  if (groupId === undefined || levelId === undefined) {
    throw new AppError('provisioningFailed', { subject: `${group}: ${level ?? 'full control'}` });
  }
  return { groupId, levelId };
}
