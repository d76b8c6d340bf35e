import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { type OpenedSteering } from '../../../src/application/overview/openSteering';
import { WebPartFrame } from '../../../src/webparts/shared/ui/WebPartFrame';
import { SteeringContainer } from '../../../src/webparts/steering/SteeringContainer';
import { cutOffOperation } from '../agreements/sampleOverview';
import {
  central,
  centralUrl,
  localUrl,
  openedWith,
  sampleDeviations,
  sampleSteering,
  withoutActions
} from './sampleSteering';

function renderContainer(
  loadSteering: (onFrame: (frame: OpenedSteering) => void) => Promise<OpenedSteering>,
  resume = jest.fn()
): void {
  render(
    <WebPartFrame locale="sv-SE">
      <SteeringContainer
        siteUrl="https://example.test"
        loadSteering={loadSteering}
        loadDeviations={() => Promise.resolve(sampleDeviations)}
        resume={resume}
      />
    </WebPartFrame>
  );
}

describe('SteeringContainer', () => {
  // React Query writes the expected failure to the console.
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('tells a known failure by its code, and shows the figures once they can be fetched', async () => {
    const failure = Object.assign(new Error('429'), { code: 'siteThrottled' });
    renderContainer(jest.fn().mockRejectedValueOnce(failure).mockResolvedValue(sampleSteering));
    expect(await screen.findByText(/SharePoint är hårt belastat/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('button', { name: /Röda åtgärder/ })).toBeVisible();
  });

  it('shows the coverage while the actions are counted, and then the figures in its place', async () => {
    let count: (counted: OpenedSteering) => void = () => undefined;
    renderContainer((onFrame) => {
      onFrame(withoutActions);
      return new Promise((resolve) => (count = resolve));
    });
    expect(await screen.findByRole('region', { name: 'Täckning' })).toBeVisible();
    expect(screen.getAllByText('Räknas …')).toHaveLength(4);
    expect(screen.getByRole('status', { name: /Läge per fokusområde/ })).toBeVisible();
    act(() => count(sampleSteering));
    expect(await screen.findByRole('button', { name: /Röda åtgärder/ })).toBeVisible();
    expect(screen.queryByText('Räknas …')).not.toBeInTheDocument();
  });

  it('names the sites that are on their way in the place of their agreements, and says that they come', async () => {
    let arrive: (counted: OpenedSteering) => void = () => undefined;
    const centralAlone = openedWith([central], {
      sites: [{ site: centralUrl }],
      comingSites: [{ site: localUrl, title: 'Samverkan Demo' }]
    });
    renderContainer((onFrame) => {
      onFrame(centralAlone);
      return new Promise((resolve) => (arrive = resolve));
    });
    const coverage = within(await screen.findByRole('region', { name: 'Täckning' }));
    expect(coverage.getByRole('status')).toHaveTextContent('Hämtar läget från 1 webbplats …');
    expect(coverage.getByText('Samverkan Demo')).toBeVisible();
    expect(screen.getAllByText('Räknas …')).toHaveLength(5);
    act(() => arrive(sampleSteering));
    expect(await screen.findByRole('button', { name: /Röda åtgärder/ })).toBeVisible();
    expect(coverage.queryByRole('status')).not.toBeInTheDocument();
    expect(coverage.queryByText('Samverkan Demo')).not.toBeInTheDocument();
  });

  it('reads what the red reports say once it knows which they are', async () => {
    renderContainer(() => Promise.resolve(sampleSteering));
    expect(await screen.findByText(/Byt leverantör/)).toBeVisible();
  });

  it('finishes what was cut off on its site, and fetches the figures again', async () => {
    const unfinished = [{ site: localUrl, operation: cutOffOperation }];
    const load = jest
      .fn()
      .mockResolvedValueOnce({ ...sampleSteering, unfinished })
      .mockResolvedValue(sampleSteering);
    const resume = jest.fn().mockResolvedValue([]);
    renderContainer(load, resume);
    fireEvent.click(await screen.findByRole('button', { name: 'Slutför' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Slutför' })).not.toBeInTheDocument());
    expect(load).toHaveBeenCalledTimes(2);
    expect(resume).toHaveBeenCalledWith([localUrl]);
  });
});
