import '@testing-library/jest-dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { type OpenedSteering } from '../../../src/application/overview/openSteering';
import { speakEnglish } from '../../../src/webparts/shared/english';
import { WebPartFrame } from '../../../src/webparts/shared/ui/WebPartFrame';
import { SteeringView, type SteeringViewProps } from '../../../src/webparts/steering/SteeringView';
import { localUrl, openedWith, sampleDeviations, sampleSteering, withoutActions } from './sampleSteering';

function ready(value: OpenedSteering): SteeringViewProps['steering'] {
  return { state: 'ready', value, isRefreshing: false };
}

function renderView(props: Partial<SteeringViewProps> = {}, locale = 'sv-SE'): void {
  render(
    <WebPartFrame locale={locale}>
      <SteeringView
        steering={ready(sampleSteering)}
        deviations={{ state: 'ready', value: sampleDeviations, isRefreshing: false }}
        onReloadDeviations={() => undefined}
        resuming={{ state: 'idle' }}
        onResume={() => undefined}
        onReload={() => undefined}
        onChoose={() => undefined}
        {...props}
      />
    </WebPartFrame>
  );
}

const figure = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const rowsOf = (name: RegExp): HTMLElement => screen.getByRole('region', { name });

describe('SteeringView', () => {
  it('shows skeletons while the figures are on their way', () => {
    renderView({ steering: { state: 'loading' } });
    expect(screen.getByRole('status', { name: 'Hämtar läget …' })).toBeVisible();
  });

  it('says the day, and how much it is about', () => {
    renderView();
    expect(screen.getByText('Läget 14 september 2020 · 4 åtgärder · 2 webbplatser')).toBeVisible();
  });

  it('has its headings in order', () => {
    renderView();
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(2);
    levels.forEach((level, place) => expect(level - (levels[place - 1] ?? level)).toBeLessThanOrEqual(1));
  });

  it.each([
    { title: 'Eskalerat till styrgruppen', row: 'HÄ-10', why: 'Två tillfällen i rad' },
    { title: 'Röda åtgärder', row: 'HÄ-2', why: 'Staden: röd, rapporterat 2020-09-10' },
    { title: 'Försenade åtgärder', row: 'HÄ-10', why: 'försenat 115 arbetsdagar' },
    { title: 'Tysta ägare', row: 'HÄ-10', why: 'Ingen lägesrapport har lämnats' },
    { title: 'Överenskommelser som löper ut', row: 'Överenskommelse Demo', why: 'Löper ut om 88 dagar' }
  ])('opens the rows behind $title', ({ title, row, why }) => {
    renderView();
    fireEvent.click(figure(new RegExp(`^1\\s*${title}`)));
    const rows = rowsOf(new RegExp(`^${title} \\(1\\)`));
    expect(rows).toHaveTextContent(new RegExp(row, 'i'));
    expect(rows).toHaveTextContent(why);
    expect(rows).toHaveTextContent('Samverkan Demo');
  });

  it('lists number, title, responsible and why of each row, with a link', () => {
    renderView();
    fireEvent.click(figure(/^1\s*Röda åtgärder/));
    const rows = rowsOf(/^Röda åtgärder/);
    const headers = within(rows).getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent)).toEqual(['Nummer', 'Vad', 'Ansvarig', 'Varför']);
    expect(within(rows).getByRole('link', { name: 'Bättre belysning' })).toHaveAttribute(
      'href',
      `${localUrl}/SitePages/Samverkan-atgardsplan.aspx#plan=plan-1&atgard=red`
    );
    expect(within(rows).getByText('Kontakt: Samordnare')).toBeVisible();
    expect(within(rows).getByText('Röd: avvikelse')).toBeVisible();
  });

  it('moves the focus to the rows, and back to the figure on Esc', () => {
    renderView();
    const red = figure(/^1\s*Röda åtgärder/);
    fireEvent.click(red);
    expect(red).toHaveAttribute('aria-expanded', 'true');
    const heading = screen.getByRole('heading', { name: 'Röda åtgärder (1)' });
    expect(heading).toHaveFocus();
    fireEvent.keyDown(heading, { key: 'Escape' });
    expect(heading).not.toBeInTheDocument();
    expect(red).toHaveFocus();
    expect(red).toHaveAttribute('aria-expanded', 'false');
  });

  it('closes the rows by their button, and shows those of one figure at a time', () => {
    renderView();
    fireEvent.click(figure(/^1\s*Röda åtgärder/));
    fireEvent.click(figure(/^1\s*Försenade åtgärder/));
    expect(screen.queryByRole('region', { name: /^Röda/ })).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Stäng Försenade åtgärder' }));
    expect(screen.queryByRole('region', { name: /^Försenade/ })).not.toBeInTheDocument();
    expect(figure(/^1\s*Försenade åtgärder/)).toHaveFocus();
  });

  it('shows the lights of each focus area by column, number and icon, never by colour alone', () => {
    renderView();
    const table = screen.getByRole('table', { name: 'Läge per fokusområde' });
    const row = within(table).getByRole('row', { name: /^Platser/ });
    const red = within(row).getByRole('button', { name: /^1\s*Platser: Röd/ });
    const icon = (button: HTMLElement): string | null | undefined =>
      button.querySelector('[data-icon-name]')?.getAttribute('data-icon-name');
    expect(icon(red)).toBe('ErrorBadge');
    expect(icon(within(row).getByRole('button', { name: /^1\s*Platser: Grön/ }))).toBe('CompletedSolid');
    expect(within(table).getByRole('columnheader', { name: /Röd\s*Avvikelse/ })).toHaveAttribute(
      'scope',
      'col'
    );
    fireEvent.click(red);
    expect(rowsOf(/^Platser: Röd/)).toHaveTextContent('HÄ-2');
  });

  it('says of each red action what is wrong and what is proposed, with the way to it', () => {
    renderView();
    const section = screen.getByRole('region', { name: 'Avvikelser och förslag till beslut' });
    expect(within(section).getAllByRole('listitem')).toHaveLength(1);
    expect(within(section).getByRole('link', { name: 'HÄ-2 Bättre belysning' })).toHaveAttribute(
      'href',
      `${localUrl}/SitePages/Samverkan-atgardsplan.aspx#plan=plan-1&atgard=red`
    );
    expect(section).toHaveTextContent('Staden, 2020-09-10');
    expect(section).toHaveTextContent('Leveransen är försenad.');
    expect(section).toHaveTextContent('Förslag: Byt leverantör.');
    expect(within(section).queryByText('Eskalerat')).not.toBeInTheDocument();
  });

  it('counts a red action without a proposal as escalated once the reports are read', () => {
    const bare = sampleDeviations.reports.map(({ site, report: { remedy, ...report } }) => ({
      site,
      report: { ...report, obstacle: remedy }
    }));
    const row = { site: localUrl, key: 'red' };
    const escalations = [
      ...sampleSteering.overview.decisions.escalations,
      { row, reasons: [{ kind: 'redWithoutRemedy' as const, reportKeys: ['r1'] }] }
    ];
    const value = { ...sampleDeviations, reports: bare, escalations };
    renderView({ deviations: { state: 'ready', value, isRefreshing: false } });
    fireEvent.click(figure(/^2\s*Eskalerat till styrgruppen/));
    expect(rowsOf(/^Eskalerat till styrgruppen/)).toHaveTextContent('Rött utan förslag till åtgärd.');
    const section = screen.getByRole('region', { name: 'Avvikelser och förslag till beslut' });
    expect(section).toHaveTextContent('Inget förslag är lämnat.');
    expect(within(section).getByText('Eskalerat')).toBeVisible();
  });

  it('shows twenty red actions at first, and the rest when asked', () => {
    const [row] = sampleSteering.overview.rows.filter(({ status }) => status.light === 'red');
    const rows = Array.from({ length: 25 }, (_, place) => ({
      ...row!,
      action: { ...row!.action, key: `red-${place}` }
    }));
    renderView({ steering: ready({ ...sampleSteering, overview: { ...sampleSteering.overview, rows } }) });
    const section = screen.getByRole('region', { name: 'Avvikelser och förslag till beslut' });
    expect(within(section).getAllByRole('article')).toHaveLength(20);
    fireEvent.click(within(section).getByRole('button', { name: 'Visa alla 25' }));
    expect(within(section).getAllByRole('article')).toHaveLength(25);
  });

  it('shows skeletons while the reports are read, and lets the reader try again when they cannot be', () => {
    renderView({ deviations: { state: 'loading' } });
    expect(screen.getByRole('status', { name: 'Hämtar vad rapporterna säger …' })).toBeVisible();
    const onReloadDeviations = jest.fn();
    renderView({ deviations: { state: 'failed', failure: 'siteThrottled' }, onReloadDeviations });
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(onReloadDeviations).toHaveBeenCalledTimes(1);
  });

  it('opens every action of an area, and of all areas', () => {
    renderView();
    fireEvent.click(figure(/^2\s*Platser: alla åtgärder/));
    expect(rowsOf(/^Platser: alla/)).toHaveTextContent('HÄ-3');
    fireEvent.click(figure(/^4\s*Alla fokusområden: alla åtgärder/));
    expect(rowsOf(/^Alla fokusområden/)).toHaveTextContent('Följs inte upp nu: pausad');
  });

  it('shows the stance of each local agreement to each central area, and its own areas beside', () => {
    renderView();
    const table = screen.getByRole('table', { name: 'Övergripande överenskommelse' });
    const [, row] = within(table).getAllByRole('row');
    const cells = within(row!).getAllByRole('cell');
    expect(within(row!).getByRole('rowheader')).toHaveTextContent('Lokal överenskommelse Demo');
    expect(cells.slice(0, 2).map(({ textContent }) => textContent?.replace(/[^\wåäö ]/gi, ''))).toEqual([
      'Antaget',
      'Lucka'
    ]);
    expect(cells[2]).toHaveTextContent('Ej aktuellt');
    expect(cells[4]).toHaveTextContent('Narkotika');
  });

  it('opens the gaps, and the reason for what is not relevant', () => {
    renderView();
    fireEvent.click(figure(/1 lucka Alla luckor/));
    expect(rowsOf(/^Alla luckor/)).toHaveTextContent('Unga: Inget svar');
    fireEvent.click(figure(/Ej aktuellt/));
    expect(rowsOf(/Våldsbejakande extremism/)).toHaveTextContent('Skäl: Hanteras centralt');
  });

  it('shows the share of silent owners of each organisation, and opens both numbers', () => {
    renderView();
    const table = screen.getByRole('table', { name: 'Tysta ägare per organisation' });
    expect(table).toHaveTextContent('33 %');
    fireEvent.click(within(table).getByRole('button', { name: /: Tysta ägare$/ }));
    expect(rowsOf(/: Tysta ägare/)).toHaveTextContent('HÄ-10');
    fireEvent.click(within(table).getByRole('button', { name: /åtgärder som följs upp$/ }));
    expect(rowsOf(/åtgärder som följs upp/)).toHaveTextContent('HÄ-3');
  });

  it('says what to do first when there is nothing', () => {
    renderView({ steering: ready(openedWith([])) });
    expect(screen.getByText('Det finns inget att följa upp här ännu')).toBeVisible();
    expect(screen.getByText(/Börja med att registrera överenskommelsen/)).toBeVisible();
  });

  it('says what to do when there are no actions yet', () => {
    renderView({ steering: ready(withoutActions) });
    expect(screen.getByText(/Lägg till åtgärder i en plan/)).toBeVisible();
    expect(screen.getByText('Ingen organisation har åtgärder som följs upp nu.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Röda åtgärder/ })).not.toBeInTheDocument();
  });

  it('names a site that failed, and shows the rest', async () => {
    const unreadSites = [{ title: 'Samverkan Järva', site: 'x', failure: 'siteForbidden' as const }];
    renderView({ steering: ready({ ...sampleSteering, unreadSites }) });
    expect(await screen.findByText('Samverkan Järva kunde inte läsas')).toBeVisible();
    expect(figure(/^1\s*Röda åtgärder/)).toBeVisible();
  });

  it('says what happened when nothing could be fetched, and tries again', async () => {
    const onReload = jest.fn();
    renderView({ steering: { state: 'failed', failure: 'siteForbidden' }, onReload });
    expect(await screen.findByText(/Be samordnaren att ge dig läsbehörighet/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  it('speaks English on an English page', () => {
    speakEnglish();
    renderView({}, 'en-US');
    fireEvent.click(figure(/^1\s*Red actions/));
    expect(rowsOf(/^Red actions/)).toHaveTextContent('The city: red, reported 2020-09-10');
  });
});
