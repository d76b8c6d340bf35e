import '@testing-library/jest-dom';
import { fireEvent, screen } from '@testing-library/react';
import { type PlanFileProblem } from '../../../src/application/planTable/planFile';
import { type PlanTable } from '../../../src/core/planTable/planTable';
import { refused, type Result } from '../../../src/core/result';
import '../../../src/webparts/actionPlan/ImportForm';
import '../../../src/webparts/actionPlan/PlanForm';
import { type PlanFiles } from '../../../src/webparts/actionPlan/planServices';
import { localSite } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { planWith, renderPlan, standOn } from './samplePlan';

const headings = ['Nr', 'Fokusområde', 'Åtgärd', 'Start'];

function tableOf(...rows: readonly (readonly string[])[]): PlanTable {
  const all = [headings, ...rows];
  return {
    rows: all.map((cells, index) => ({
      row: index + 1,
      cells: cells.map((text, column) => ({ column: column + 1, content: { kind: 'text', text } }))
    }))
  };
}

function filesWith(answer: Result<PlanTable, PlanFileProblem>): PlanFiles {
  return { read: () => Promise.resolve(answer), write: () => Promise.reject(new Error('not written here')) };
}

async function titlesIn(store: MemoryListStore): Promise<readonly string[]> {
  const { actions } = await store.load(localSite, { actions: { collection: 'actions' } });
  return actions.rows.map(({ value }) => value.title);
}

async function preview(store: MemoryListStore, answer: Result<PlanTable, PlanFileProblem>): Promise<void> {
  renderPlan(store, { who: 'coordinator', files: filesWith(answer) });
  fireEvent.click(await screen.findByRole('button', { name: 'Importera från Excel' }));
  const file = new File(['x'], 'plan.xlsx');
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(1)) });
  fireEvent.change(await screen.findByLabelText('Excel-fil (.xlsx)'), { target: { files: [file] } });
  fireEvent.click(screen.getByRole('button', { name: 'Förhandsgranska' }));
}

describe('the import of a table', () => {
  beforeEach(() => {
    standOn('#plan=plan');
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('shows what is new and what changes, and writes nothing before it is confirmed', async () => {
    const store = await planWith(1);
    const table = tableOf(
      ['HÄ-1', 'Platser', 'Ny rubrik', '2020-09-01'],
      ['HÄ-2', 'Platser', 'Röj sly', '2020-09-20']
    );
    await preview(store, { ok: true, value: table });
    expect(await screen.findByText(/Rad 2: .*HÄ-1/)).toBeVisible();
    expect(screen.getByText(/Rad 3: .*HÄ-2 Röj sly/)).toBeVisible();
    expect(await titlesIn(store)).toEqual(['Belysning 1']);
    fireEvent.click(screen.getByRole('button', { name: 'Importera' }));
    expect(await screen.findByText('Filen är importerad.')).toBeVisible();
    expect(await titlesIn(store)).toEqual(['Ny rubrik', 'Röj sly']);
  });

  it('says cell by cell what is wrong, and offers no import', async () => {
    const store = await planWith(1);
    await preview(store, { ok: true, value: tableOf(['HÄ-7', 'Okänt område', 'Röj sly', 'vår']) });
    expect(await screen.findByText(/^B2: /)).toBeVisible();
    expect(screen.getByText(/^D2: /)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Importera' })).not.toBeInTheDocument();
    expect(await titlesIn(store)).toEqual(['Belysning 1']);
  });

  it('asks for a file when none is chosen, and for it anew when it was saved meanwhile', async () => {
    renderPlan(await planWith(1), { who: 'coordinator', files: filesWith(refused({ code: 'fileEmpty' })) });
    fireEvent.click(await screen.findByRole('button', { name: 'Importera från Excel' }));
    const field = await screen.findByLabelText('Excel-fil (.xlsx)');
    expect(screen.getByText('Ingen fil är vald.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Förhandsgranska' }));
    expect(await screen.findByText('Välj den fil som ska importeras.')).toBeVisible();
    const file = new File(['x'], 'plan.xlsx');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('saved anew')) });
    fireEvent.change(field, { target: { files: [file] } });
    fireEvent.click(screen.getByRole('button', { name: 'Förhandsgranska' }));
    expect(await screen.findByText(/Filen har sparats om .* Välj den igen\.$/)).toBeVisible();
    expect(screen.getByText('Vald fil: plan.xlsx, 1 kB.')).toBeVisible();
  });

  it.each([
    ['filePasswordProtected', /lösenord/],
    ['fileBroken', /skadad|trasig|kan inte läsas/i],
    ['fileEmpty', /tom/]
  ] as const)('tells of %s what to do', async (code, text) => {
    await preview(await planWith(1), refused({ code }));
    expect(await screen.findByText(text)).toBeVisible();
  });
});
