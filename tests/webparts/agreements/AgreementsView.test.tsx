import '@testing-library/jest-dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import {
  type AgreementOverview,
  type UnfinishedOperation
} from '../../../src/application/agreement/agreementOverview';
import { refused } from '../../../src/core/result';
import { AgreementsView, type AgreementsViewProps } from '../../../src/webparts/agreements/AgreementsView';
import { speakEnglish } from '../../../src/webparts/shared/english';
import { WebPartFrame } from '../../../src/webparts/shared/ui/WebPartFrame';
import { cutOffOperation, lapsing, sampleOverview } from './sampleOverview';

function ready(overview: Partial<AgreementOverview>): AgreementsViewProps['overview'] {
  const value = {
    ...{ agreements: [], groups: [], findings: [], unreadSites: [], unfinished: [], mayBegin: [] },
    registeredSites: [],
    ...overview
  };
  return { state: 'ready', value, isRefreshing: false };
}

const cutOff: UnfinishedOperation = { site: 'https://example.test/sites/jarva', operation: cutOffOperation };

function renderView(props: Partial<AgreementsViewProps>, locale = 'sv-SE'): void {
  render(
    <WebPartFrame locale={locale}>
      <AgreementsView
        overview={ready({})}
        showEnded={true}
        resuming={{ state: 'idle' }}
        onResume={() => undefined}
        onReload={() => undefined}
        onBegin={() => undefined}
        {...props}
      />
    </WebPartFrame>
  );
}

describe('AgreementsView', () => {
  it('shows skeletons while the agreements are on their way', () => {
    renderView({ overview: { state: 'loading' } });
    expect(screen.getByRole('status', { name: 'Hämtar överenskommelserna …' })).toBeVisible();
  });

  it('shows each agreement with parties, period, state and time left', () => {
    renderView({ overview: ready(sampleOverview) });
    const table = screen.getByRole('table', { name: 'Centrala överenskommelser' });
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent('Övergripande samverkansöverenskommelse');
    expect(row).toHaveTextContent('Dnr DEMO 2019/004');
    expect(row).toHaveTextContent('Polisregion Stockholm');
    expect(row).toHaveTextContent('2019-11-04 – 2022-12-31');
    expect(row).toHaveTextContent('Gällande');
    expect(row).toHaveTextContent('838 dagar kvar');
  });

  it('warns of an agreement that lapses soon', () => {
    renderView({ overview: ready(sampleOverview) });
    expect(screen.getByText('Löper ut om 88 dagar')).toBeVisible();
    expect(screen.getByText('Ny överenskommelse är under beredning')).toBeVisible();
    expect(screen.getByText(/1 behöver förnyas snart/)).toBeVisible();
  });

  it.each([
    [0, 'Löper ut i dag'],
    [1, 'Löper ut i morgon'],
    [2, 'Löper ut om 2 dagar']
  ])('says in words that %i days are left', (daysLeft, text) => {
    const agreement = { ...lapsing, lapse: { ...lapsing.lapse!, daysLeft, limit: 30 as const } };
    renderView({ overview: ready({ agreements: [agreement] }) });
    expect(screen.getByText(text)).toBeVisible();
  });

  it('keeps an agreement that lapsed with nothing to follow it among the current ones', () => {
    const lapse = {
      ...lapsing.lapse!,
      daysLeft: -3,
      limit: 'lapsed' as const,
      renewal: { kind: 'none' as const }
    };
    const agreement = { ...lapsing, state: 'expired' as const, lapse };
    renderView({ overview: ready({ agreements: [agreement] }), showEnded: false });
    expect(screen.getByText('Löpte ut för 3 dagar sedan')).toBeVisible();
    expect(screen.getByText('Ingen ny överenskommelse är påbörjad')).toBeVisible();
  });

  it('leaves ended agreements out when the page is set so', () => {
    renderView({ overview: ready(sampleOverview), showEnded: false });
    expect(screen.queryByText('Samverkansavtal 2015–2019')).not.toBeInTheDocument();
  });

  it('says what to do first when there is nothing', () => {
    renderView({});
    expect(screen.getByText('Det finns inga överenskommelser här ännu')).toBeVisible();
    expect(screen.getByText(/Börja med att registrera/)).toBeVisible();
  });

  it('says what happened when nothing could be fetched, and tries again', async () => {
    const onReload = jest.fn();
    renderView({ overview: { state: 'failed', failure: 'siteForbidden' }, onReload });
    expect(await screen.findByText(/Be samordnaren att ge dig läsbehörighet/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  it('shows the rest when one site could not be read', async () => {
    const unreadSites = [
      { title: 'Samverkan Södermalm', site: 'https://example.test', failure: 'siteUnavailable' as const }
    ];
    renderView({ overview: ready({ ...sampleOverview, unreadSites }) });
    expect(await screen.findByText('Samverkan Södermalm kunde inte läsas')).toBeVisible();
    expect(screen.getByRole('table', { name: 'Lokala överenskommelser' })).toBeVisible();
  });

  it('names several sites that failed alike in one notice', async () => {
    const unreadSites = ['Södermalm', 'Järva'].map((title) => ({
      title,
      site: `https://example.test/${title}`,
      failure: 'siteForbidden' as const
    }));
    renderView({ overview: ready({ ...sampleOverview, unreadSites }) });
    expect(await screen.findByText('2 webbplatser kunde inte läsas: Södermalm, Järva')).toBeVisible();
  });

  it('shows a row broken by hand and the way to mend it', async () => {
    const problems = [{ code: 'fieldMissing', field: 'title' }] as const;
    const findings = [{ collection: 'agreements', itemId: 7, problems, editUrl: '/edit?ID=7' } as const];
    renderView({ overview: ready({ findings }) });
    expect(await screen.findByText('En rad i listan behöver rättas')).toBeVisible();
    expect(screen.getByText(/I listan Överenskommelser\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Rätta raden: Rad 7' })).toHaveAttribute('href', '/edit?ID=7');
  });

  it('shows a change that was cut off, and finishes it', async () => {
    const onResume = jest.fn();
    renderView({ overview: ready({ unfinished: [cutOff] }), onResume });
    expect(await screen.findByText('En ändring avbröts innan den blev klar')).toBeVisible();
    expect(screen.getByText('Fastställ plan, påbörjad 2020-09-11')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Slutför' }));
    expect(onResume).toHaveBeenCalledTimes(1);
  });

  it('says why a change could not be finished', async () => {
    const outcome = refused({ code: 'notAllowed', task: 'editPlan', roles: [] } as const);
    const resuming = { state: 'done', answer: [{ operation: cutOff.operation, outcome }] } as const;
    renderView({ overview: ready({ unfinished: [cutOff] }), resuming });
    expect(await screen.findByText(/Du finns inte med i registret/)).toBeVisible();
  });

  it('speaks English on an English page', () => {
    speakEnglish();
    renderView({ overview: ready(sampleOverview) }, 'en-US');
    expect(screen.getByRole('table', { name: 'Central agreements' })).toBeVisible();
    expect(screen.getByText('Lapses in 88 days')).toBeVisible();
  });
});
