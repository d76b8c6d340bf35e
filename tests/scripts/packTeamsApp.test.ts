import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { checkTeamsApp } from '../../scripts/teamsApp/checkTeamsApp';
import { packTeamsApp, TeamsAppError } from '../../scripts/teamsApp/packTeamsApp';
import { searchCommands } from '../../src/bot/handleSearch';
import { commandWords } from '../../src/cards/helpCard';

const folder = path.resolve(__dirname, '../../teams-manifest');
const readFile = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, file)));

const files = unzipSync(packTeamsApp(readFile, 'local'));
const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[];
  }[];
  readonly composeExtensions: readonly { readonly commands: readonly { readonly id: string }[] }[];
};

/** Packs with something else in the manifest. */
function withManifest(change: (text: string) => string): () => unknown {
  const read = (file: string): Uint8Array =>
    file === 'manifest.json' ? strToU8(change(strFromU8(readFile(file)))) : readFile(file);
  return () => packTeamsApp(read, 'local');
}

describe('the Teams app', () => {
  it('holds to the official schema', async () => {
    expect(await AppManifestUtils.validateAgainstSchema(manifest as never)).toEqual([]);
  });

  it('is a bot for persons, teams and chats, with the commands and searches that the bot knows', () => {
    const [bot] = manifest.bots;
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
    const titles = bot?.commandLists.flatMap(({ commands }) => commands.map(({ title }) => title));
    expect(titles).toEqual(Object.values(commandWords));
    const searches = manifest.composeExtensions.flatMap(({ commands }) => commands.map(({ id }) => id));
    expect(searches).toEqual(Object.values(searchCommands));
  });

  it('has nothing in its package but what it names', () => {
    expect(Object.keys(files)).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    expect(strFromU8(files['manifest.json']!)).not.toContain('{{');
  });

  it('is the same package from the same sources', () => {
    expect(packTeamsApp(readFile, 'local')).toEqual(packTeamsApp(readFile, 'local'));
  });

  it('refuses placeholders, and names them', () => {
    const pack = (): unknown => packTeamsApp(readFile, 'production');
    expect(pack).toThrow(TeamsAppError);
    expect(pack).toThrow(/^appId is not filled in: .*\nbotId is not filled in/);
  });

  it('refuses an environment that leads out of its folder', () => {
    expect(() => packTeamsApp(readFile, '../../package')).toThrow(TeamsAppError);
  });

  it.each<[fault: RegExp, change: (text: string) => string]>([
    [
      /The right "ChannelMeeting.ReadBasik.Group"/,
      (text) => text.replace('ReadBasic.Group', 'ReadBasik.Group')
    ],
    [
      /The right "ChannelMessage.Read.Group"/,
      (text) => text.replace('OnlineMeeting.ReadBasic.Chat', 'ChannelMessage.Read.Group')
    ],
    [/missing.png is not there/, (text) => text.replace('"color.png"', '"missing.png"')],
    [/outline.png is not 192 × 192/, (text) => text.replace('"color.png"', '"outline.png"')],
    [/"no-guid" is no GUID/, (text) => text.replace('"id": "{{appId}}"', '"id": "no-guid"')],
    [/App and bot have the same id/, (text) => text.replace('"id": "{{appId}}"', '"id": "{{botId}}"')],
    [/The bot has more than one id/, (text) => text.replace('"botId": "{{botId}}"', '"botId": "{{appId}}"')],
    [/The tabs are in the other app/, (text) => text.replace('"bots"', '"staticTabs": [], "bots"')],
    [/something is missing/, (text) => text.replace('{{appId}}', '{{something}}')]
  ])('finds what the schema does not: %s', (fault, change) => {
    expect(withManifest(change)).toThrow(fault);
  });

  it('finds an icon that is none', () => {
    expect(checkTeamsApp({ ...files, 'color.png': strToU8('GIF89a') })).toEqual(['color.png is no PNG.']);
  });
});
