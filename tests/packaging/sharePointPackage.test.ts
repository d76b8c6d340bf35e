import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const root = path.resolve(__dirname, '../..');
const files = unzipSync(readFileSync(path.join(root, 'release/samverkan.sppkg')));
const names = Object.keys(files);
const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

interface Manifest {
  readonly id: string;
  readonly alias: string;
  readonly supportedHosts: readonly string[];
  readonly preconfiguredEntries: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly description: Readonly<Record<string, string>>;
  }[];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly exportName?: string;
    readonly scriptResources: Readonly<
      Record<
        string,
        { readonly type: string; readonly path?: string; readonly paths?: Readonly<Record<string, string>> }
      >
    >;
  };
}

/** The manifest of each web part, as SharePoint reads it from the package. */
const manifests = names
  .filter((name) => /\/WebPart_[^/]+\.xml$/.test(name))
  .map((name) => /ComponentManifest="([^"]+)"/.exec(textOf(name))?.[1] ?? '')
  .map((attribute) => JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Manifest);

/** Ids of the web parts in the source. */
const sourceIds = readdirSync(path.join(root, 'src/webparts'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.manifest.json'))
  .map(
    (name) =>
      JSON.parse(readFileSync(path.join(root, 'src/webparts', name), 'utf8')) as { readonly id: string }
  )
  .map(({ id }) => id);

/** Width and height of a PNG in pixels. */
function sizeOf(name: string): readonly [number, number] {
  const bytes = files[name] ?? new Uint8Array(24);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

test('the package holds every web part of the source', () => {
  expect(manifests.map(({ id }) => id).sort()).toEqual([...sourceIds].sort());
  expect(manifests.length).toBeGreaterThan(0);
});

test('the package presents itself in both languages', () => {
  const manifest = textOf('AppManifest.xml');
  expect(manifest).toContain('<LocalizedString CultureName="default">');
  expect(manifest).toContain('<LocalizedString CultureName="sv-SE">Samverkansöverenskommelser');
  expect(manifest).toContain('SkipFeatureDeployment="true"');
});

describe.each(manifests.map((manifest) => [manifest.alias, manifest] as const))('%s', (_, manifest) => {
  test('stands in SharePoint pages and Teams tabs, or in Teams meetings', () => {
    // SPFx takes no other tab beside a meeting's in one web part.
    const isInMeeting = manifest.alias === 'InMeetingWebPart';
    expect([...manifest.supportedHosts].sort()).toEqual(
      isInMeeting
        ? ['TeamsMeetingApp']
        : ['SharePointFullPage', 'SharePointWebPart', 'TeamsPersonalApp', 'TeamsTab']
    );
  });

  test('has title and description in Swedish and English', () => {
    for (const { title, description } of manifest.preconfiguredEntries) {
      for (const text of [title, description]) {
        expect(Object.keys(text).sort()).toEqual(['default', 'sv-SE']);
        expect(text['sv-SE']).not.toBe(text.default);
      }
    }
  });

  test('brings its scripts and the texts of both languages', () => {
    const resources = Object.values(manifest.loaderConfig.scriptResources);
    const scripts = resources.flatMap(({ type, path: script, paths }) =>
      type === 'component' ? [] : [...(script === undefined ? [] : [script]), ...Object.values(paths ?? {})]
    );
    expect(scripts.filter((script) => !names.includes(`ClientSideAssets/${script}`))).toEqual([]);
    const localized = resources.filter(({ type }) => type === 'localizedPath');
    for (const { paths } of localized) expect(Object.keys(paths ?? {}).sort()).toEqual(['en-US', 'sv-SE']);
    expect(localized.length).toBeGreaterThan(0);
  });

  test('has the two icons that Teams asks for', () => {
    expect(sizeOf(`ClientSideAssets/${manifest.id}_color.png`)).toEqual([192, 192]);
    expect(sizeOf(`ClientSideAssets/${manifest.id}_outline.png`)).toEqual([32, 32]);
  });
});

test('the meeting in Teams shares the script of the meetings page', () => {
  const [page, inMeeting] = ['MeetingsWebPart', 'InMeetingWebPart'].map(
    (wanted) => manifests.find(({ alias }) => alias === wanted)?.loaderConfig
  );
  expect(inMeeting?.entryModuleId).toBe(page?.entryModuleId);
  expect(inMeeting?.exportName).toEqual(expect.any(String));
  expect(inMeeting?.exportName).not.toBe(page?.exportName);
});

test('nothing in the package names this machine or holds a secret', () => {
  for (const name of names.filter((file) => /\.(js|xml)$/.test(file))) {
    expect(textOf(name)).not.toContain(root);
    expect(textOf(name)).not.toMatch(/Bearer [A-Za-z0-9._-]{10,}|BEGIN [A-Z ]*PRIVATE KEY/);
  }
});
