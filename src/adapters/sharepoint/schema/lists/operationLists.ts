import { address, choice, indexed, ownKey, state, text } from '../columns';
import { type ListDefinition } from '../listDefinition';
import { recorded, overview } from './shared';

/** Flerradsändringar. */
export const operations: ListDefinition<'operations'> = {
  collection: 'operations',
  name: 'Operations',
  title: 'Flerradsändringar',
  description:
    'Ändringar av flera rader på en gång, noterade innan de börjar. En påbörjad som blev avbruten görs klar av nästa körning.',
  columns: {
    key: ownKey(),
    kind: choice(['OperationKind', 'Slag'], {
      adoptPlan: 'Fastställ plan',
      decideDateChange: 'Besluta datumändring',
      decideEndDate: 'Besluta slutdatum vid möte',
      fixAgenda: 'Fastställ dagordning',
      lockMinutes: 'Lås anteckningar'
    }),
    state: indexed(
      state(['OperationState', 'Läge'], {
        started: { label: 'Påbörjad', icon: 'Sync', tone: 'warning' },
        finished: { label: 'Klar', icon: 'Completed', tone: 'good' }
      })
    ),
    payload: address('Payload', 'Innehåll', 'Skrivs av programmet. Ändra inte.'),
    ...recorded
  },
  shownName: (operation) => operation.key,
  actor: 'editor',
  hasDocuments: false,
  views: [overview('state', ['key', 'kind', 'state', 'recordedBy', 'recordedOn'])]
};

/** Samverkanssajter. */
export const sites: ListDefinition<'sites'> = {
  collection: 'sites',
  name: 'CooperationSites',
  title: 'Samverkanswebbplatser',
  description:
    'Var de lokala samverkansöverenskommelserna har sina listor. Fylls bara i på den centrala webbplatsen.',
  columns: {
    key: ownKey(),
    title: text('Title', 'Samverkan'),
    url: address('SiteAddress', 'Adress'),
    ...recorded
  },
  shownName: 'title',
  actor: 'nobody',
  hasDocuments: false,
  views: [overview('key', ['title', 'url'])]
};
