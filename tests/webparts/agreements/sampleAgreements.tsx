import { render } from '@testing-library/react';
import * as React from 'react';
import { type DocumentLibrary } from '../../../src/application/ports/documentLibrary';
import { type Session } from '../../../src/application/session';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { usualConvention } from '../../../src/core/links/linkAddress';
import { AgreementsContainer } from '../../../src/webparts/agreements/AgreementsContainer';
import {
  type AgreementServices,
  agreementServicesOf
} from '../../../src/webparts/agreements/agreementServices';
import { type DraftStore } from '../../../src/webparts/shared/data/draftStore';
import { WebPartFrame } from '../../../src/webparts/shared/ui/WebPartFrame';
import { localAgreement, putIn, sessionOf, smallCooperation, type Who } from '../../support/cooperation';
import { memoryDocumentLibrary } from '../../support/memoryDocumentLibrary';
import { type MemoryListStore } from '../../support/memoryListStore';

const { recordedBy, recordedOn } = localAgreement;
const recorded = { recordedBy, recordedOn };

/** A small cooperation whose agreement follows another one, with steps, an extension, an area and a document. */
export async function fullAgreement(): Promise<MemoryListStore> {
  const store = await smallCooperation();
  const put = putIn(store);
  await put('agreements', {
    ...localAgreement,
    key: 'former',
    title: 'Den förra överenskommelsen',
    validFrom: calendarDay('2016-01-01'),
    validTo: calendarDay('2019-12-31'),
    signedOn: calendarDay('2015-12-01')
  });
  await put('focusAreas', {
    ...{ key: 'former|NARK', agreementKey: 'former', code: 'NARK', name: 'Narkotika', order: 1 },
    mapsToKeys: ['local|NARK'],
    ...recorded
  });
  await put('focusAreas', {
    ...{ key: 'local|NARK', agreementKey: 'local', code: 'NARK', name: 'Narkotika i centrum', order: 1 },
    mapsToKeys: [],
    ...recorded
  });
  await put('processSteps', {
    ...{ key: 'step', agreementKey: 'local', kind: 'consultation', body: 'Stadsdelsnämnden' },
    day: calendarDay('2019-10-01'),
    documentUrl: 'https://example.test/remiss.pdf',
    ...recorded
  });
  await put('coverages', {
    ...{ key: 'local|PLA', agreementKey: 'local', focusAreaKey: 'PLA', stance: 'notRelevant' },
    reason: 'Finns inte hos oss.',
    ...recorded
  });
  return store;
}

/** What a test changes of the page: who reads, and what a service does instead. */
export interface PageChoice {
  readonly who?: Who;
  readonly session?: Partial<Session>;
  readonly replaced?: Partial<AgreementServices>;
  readonly drafts?: DraftStore | undefined;
}

/** Renders the web part's container for one of the persons. */
export function renderAgreements(
  store: MemoryListStore,
  { who = 'reader', session = {}, replaced = {}, drafts }: PageChoice = {}
): AgreementServices {
  let keys = 0;
  const newKey = (): string => `form${++keys}`;
  const library = memoryDocumentLibrary();
  const documents = (): Promise<DocumentLibrary> => Promise.resolve(library);
  const services = {
    ...agreementServicesOf({ ...sessionOf(store, who), ...session }, { newKey, documents }),
    ...replaced
  };
  const links = { site: services.site, page: 'agreements', convention: usualConvention } as const;
  render(
    <WebPartFrame locale="sv-SE" links={links} {...(drafts && { drafts })}>
      <AgreementsContainer services={services} showEnded={true} />
    </WebPartFrame>
  );
  return services;
}

/** Stands on an address of the page before it is rendered. */
export function standOn(hash: string): void {
  window.history.replaceState(null, '', `/${hash}`);
}
