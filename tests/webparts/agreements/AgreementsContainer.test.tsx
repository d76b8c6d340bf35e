import '@testing-library/jest-dom';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { AgreementsContainer } from '../../../src/webparts/agreements/AgreementsContainer';
import { type AgreementServices } from '../../../src/webparts/agreements/agreementServices';
import { WebPartFrame } from '../../../src/webparts/shared/ui/WebPartFrame';
import { sessionOf } from '../../support/cooperation';
import { MemoryListStore } from '../../support/memoryListStore';
import { cutOffOperation, sampleOverview } from './sampleOverview';

const notAsked = (): never => {
  throw new Error('The overview does not ask for this.');
};

function renderContainer(
  list: AgreementServices['list'],
  resume: AgreementServices['resume'] = () => Promise.resolve([])
): void {
  const site = 'https://example.test';
  const session = sessionOf(new MemoryListStore(), 'reader');
  const services: AgreementServices = {
    ...{ site, source: [site], list, resume, session },
    open: notAsked,
    documents: notAsked,
    newKey: notAsked
  };
  render(
    <WebPartFrame locale="sv-SE">
      <AgreementsContainer services={services} showEnded={true} />
    </WebPartFrame>
  );
}

describe('AgreementsContainer', () => {
  // React Query writes the expected failure to the console.
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('shows the agreements that are fetched', async () => {
    renderContainer(() => Promise.resolve(sampleOverview));
    expect(await screen.findByText('Samverkansavtal 2015–2019')).toBeVisible();
  });

  it('tells a known failure by its code, and shows the agreements once they can be fetched', async () => {
    const failure = Object.assign(new Error('429'), { code: 'siteThrottled' });
    const loadOverview = jest.fn().mockRejectedValueOnce(failure).mockResolvedValue(sampleOverview);
    renderContainer(loadOverview);
    expect(await screen.findByText(/SharePoint är hårt belastat/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Samverkansavtal 2015–2019')).toBeVisible();
  });

  it('finishes what was cut off on its site, and fetches the agreements again', async () => {
    const site = 'https://example.test/sites/jarva';
    const loadOverview = jest
      .fn()
      .mockResolvedValueOnce({ ...sampleOverview, unfinished: [{ site, operation: cutOffOperation }] })
      .mockResolvedValue(sampleOverview);
    const resume = jest.fn().mockResolvedValue([]);
    renderContainer(loadOverview, resume);
    fireEvent.click(await screen.findByRole('button', { name: 'Slutför' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Slutför' })).not.toBeInTheDocument());
    expect(loadOverview).toHaveBeenCalledTimes(2);
    expect(resume).toHaveBeenCalledWith([site]);
  });

  it('tells an unknown failure without its details', async () => {
    renderContainer(() => Promise.reject(new Error('secret')));
    expect(await screen.findByText(/Ett oväntat fel uppstod/)).toBeVisible();
    expect(screen.queryByText(/secret/)).not.toBeInTheDocument();
  });
});
