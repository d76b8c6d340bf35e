import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine } from '../../scripts/planTable/commandLine';
import { runExport } from '../../scripts/planTable/runExport';
import { runImport } from '../../scripts/planTable/runImport';
import { writePlanFile } from '../../src/adapters/excel/writePlanFile';
import { addAction } from '../../src/application/plan/addAction';
import { tableOf } from '../core/planTable/sample';
import { actionDraft, sessionOf, smallCooperation, valueOf } from '../support/cooperation';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plan-table-'))));
afterEach(() => rm(folder, { recursive: true }));

async function start() {
  const store = await smallCooperation();
  valueOf(await addAction(sessionOf(store, 'coordinator'), actionDraft('HA-1')));
  const said: string[] = [];
  const complaints: string[] = [];
  const output = {
    print: (line: string) => said.push(line),
    complain: (line: string) => complaints.push(line)
  };
  const file = join(folder, 'plan.xlsx');
  const command = { file, agreementKey: 'local', planKey: undefined, isConfirmed: false };
  return { store, session: sessionOf(store, 'coordinator'), said, complaints, output, command };
}

test('exports, imports unchanged, previews a new row and writes it only when confirmed', async () => {
  const { session, said, complaints, output, command } = await start();
  expect(await runExport(session, command, output)).toBe(true);
  expect(await runImport(session, command, output)).toBe(true);
  expect(said.at(-1)).toBe('Inget att importera.');
  const table = tableOf(['Nr', 'Fokusområde', 'Åtgärd'], ['HA-2', 'Platser', 'Röj sly']);
  await writeFile(command.file, await writePlanFile(table));
  expect(await runImport(session, command, output)).toBe(true);
  expect(said.at(-1)).toBe('Ingenting är skrivet ännu. Lägg till --confirm för att importera.');
  expect(await runImport(session, { ...command, isConfirmed: true }, output)).toBe(true);
  expect(said.at(-1)).toBe('Importerat: 1 nya rader, 0 ändrade.');
  expect(await runImport(session, { ...command, isConfirmed: true }, output)).toBe(true);
  expect(said.at(-1)).toBe('Inget att importera.');
  expect(complaints).toEqual([]);
});

test('explains what is wrong instead of failing', async () => {
  const { session, complaints, output, command } = await start();
  expect(await runImport(session, command, output)).toBe(false);
  await writeFile(command.file, 'Nr;Åtgärd');
  expect(await runImport(session, command, output)).toBe(false);
  await writeFile(command.file, await writePlanFile(tableOf(['Nr', 'Åtgärd'], ['1', 'Röj sly'])));
  expect(await runImport(session, { ...command, isConfirmed: true }, output)).toBe(false);
  expect(await runExport(session, { ...command, agreementKey: 'annan' }, output)).toBe(false);
  expect(await runExport(session, { ...command, file: join(folder, 'saknas', 'x.xlsx') }, output)).toBe(
    false
  );
  expect(complaints).toEqual([
    'Filen eller mappen finns inte. Kontrollera sökvägen.',
    'Filen är ingen Excel-arbetsbok. Spara tabellen som .xlsx och försök igen.',
    'Ingenting är importerat. Rätta det som är fel i filen och försök igen.',
    expect.stringContaining('Planer'),
    'Filen eller mappen finns inte. Kontrollera sökvägen.'
  ]);
  expect(await readFile(command.file)).not.toHaveLength(0);
});

test('reads the command line', () => {
  const args = ['plan.xlsx', '--site', 'https://x', '--agreement', 'a', '--account', 'me'];
  expect(readCommandLine(args, {})).toEqual({
    file: 'plan.xlsx',
    site: 'https://x',
    centralSite: 'https://x',
    agreementKey: 'a',
    planKey: undefined,
    login: 'me',
    token: 'me',
    isConfirmed: false
  });
  expect(readCommandLine([...args, '--unknown'], {})).toBeUndefined();
  expect(readCommandLine(args.slice(1), {})).toBeUndefined();
  const environment = { SAMVERKAN_SP_TOKEN: 't', SAMVERKAN_CENTRAL_SITE: 'https://c' };
  expect(readCommandLine([...args, '--confirm'], environment)).toMatchObject({
    token: 't',
    centralSite: 'https://c',
    isConfirmed: true
  });
});
