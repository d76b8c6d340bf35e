import { type Answers } from '../ports/listStore';

/** The agreements of a site with their catalogues, without the long sections. */
export const catalogueQueries = {
  agreements: { collection: 'agreements', depth: 'brief' },
  extensions: { collection: 'extensions', depth: 'brief' },
  focusAreas: { collection: 'focusAreas' }
} as const;

/** Answers to {@link catalogueQueries}. */
export type CatalogueAnswers = Answers<typeof catalogueQueries>;
