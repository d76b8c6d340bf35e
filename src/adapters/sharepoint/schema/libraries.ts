import { type CollectionName } from '../../../application/ports/collections';
import { type LibraryName } from '../../../application/ports/documentLibrary';

/** A document library of a site: files of people, and no columns of ours. */
export interface LibraryDefinition {
  /** Last part of the library's address, ASCII; it is found by it whatever its title has become. */
  readonly name: string;
  /** Display name, in Swedish. */
  readonly title: string;
  readonly description: string;
  /** The list whose rows the files belong to: who may write there may add files here, and nobody may change one. */
  readonly filesOf: CollectionName;
}

/** Every library of a cooperation's site. Provisioning, the way to the files and docs/lists.md follow from it. */
export const libraries: Readonly<Record<LibraryName, LibraryDefinition>> = {
  agreementDocuments: {
    name: 'AgreementDocuments',
    title: 'Överenskommelsernas dokument',
    description:
      'Undertecknade överenskommelser som PDF eller Word. En fil ändras aldrig: en ny får eget namn.',
    filesOf: 'agreements'
  }
};
