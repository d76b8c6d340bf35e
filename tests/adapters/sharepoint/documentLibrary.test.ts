import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/webs/index.js';
import { sharePointDocumentLibrary } from '../../../src/adapters/sharepoint/sharePointDocumentLibrary';
import { siteGroups, type SiteGroupName } from '../../../src/adapters/sharepoint/access/siteGroups';
import { type DocumentLibrary } from '../../../src/application/ports/documentLibrary';
import { memoryDocumentLibrary } from '../../support/memoryDocumentLibrary';
import { logins, recordingPatience, type StandInSite, startStandInSite } from './standInSite';

const library = 'agreementDocuments';
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const textOf = (content: ArrayBuffer | undefined): string => new TextDecoder().decode(content);

describe('the document library', () => {
  let place: StandInSite;
  beforeAll(async () => {
    place = await startStandInSite({ isProvisioned: true });
  });
  afterEach(() => place.server.faults.clear());
  afterAll(() => place.server.close());

  const libraryAs = (login: string): DocumentLibrary => {
    const patience = recordingPatience();
    return sharePointDocumentLibrary({ connect: place.connectAs(login, { patience }), patience });
  };
  const joinGroup = (login: string, group: SiteGroupName): Promise<unknown> =>
    place
      .connectAs(logins.app)(place.site)
      .web.siteGroups.getByName(siteGroups[group].title)
      .users.add(login);

  describe.each([
    ['in memory', memoryDocumentLibrary],
    ['on the local SharePoint', () => libraryAs(logins.app)]
  ])('%s', (_where, open) => {
    it('gives back the bytes of a file at an address of its own', async () => {
      const documents = open();
      const fileName = "Överenskommelse 'Järva' & 100 år (2).pdf";
      const added = await documents.addFile(place.site, library, { fileName, content: bytes('%PDF-å') });
      const found = await documents.readFile(place.site, library, fileName);
      expect(textOf(found?.content)).toBe('%PDF-å');
      expect(added).toEqual({ ok: true, value: { url: found?.url } });
      expect(found?.url).toMatch(/^http.*\/%C3%96verenskommelse%20/);
    });

    it('refuses a name that is taken, whatever its case, and overwrites nothing', async () => {
      const documents = open();
      await documents.addFile(place.site, library, { fileName: 'Taget.pdf', content: bytes('first') });
      await expect(
        documents.addFile(place.site, library, { fileName: 'taget.pdf', content: bytes('second') })
      ).resolves.toEqual({ ok: false, error: { code: 'nameTaken' } });
      const found = await documents.readFile(place.site, library, 'Taget.pdf');
      expect(textOf(found?.content)).toBe('first');
    });

    it('finds nothing under a name that no file has', async () => {
      await expect(open().readFile(place.site, library, 'Inget.pdf')).resolves.toBeUndefined();
    });
  });

  it('stands at the address that is given to readers', async () => {
    const documents = libraryAs(logins.app);
    await documents.addFile(place.site, library, { fileName: 'Läsbar fil.pdf', content: bytes('%PDF-1.7') });
    const found = await documents.readFile(place.site, library, 'Läsbar fil.pdf');
    const answer = await fetch(found?.url ?? '', { headers: { Authorization: `Bearer ${logins.app}` } });
    expect(await answer.text()).toBe('%PDF-1.7');
  });

  it('lets a coordinator add, a steering member read, and neither change what is there', async () => {
    await joinGroup(logins.anna, 'coordinators');
    await joinGroup(logins.bo, 'steering');
    const file = { fileName: 'Roller.pdf', content: bytes('%PDF-1.7') };
    const forbidden = { ok: false, error: { code: 'writeForbidden', collection: 'agreements' } };
    await expect(libraryAs(logins.bo).addFile(place.site, library, file)).resolves.toEqual(forbidden);
    await expect(libraryAs(logins.anna).addFile(place.site, library, file)).resolves.toMatchObject({
      ok: true
    });
    const read = await libraryAs(logins.bo).readFile(place.site, library, 'Roller.pdf');
    expect(textOf(read?.content)).toBe('%PDF-1.7');
    const change = await fetch(
      `${place.site}/_api/web/getFileByServerRelativePath(decodedUrl='/sites/local/AgreementDocuments/Roller.pdf')/$value`,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${logins.anna}`, 'X-HTTP-Method': 'PUT' },
        body: 'other'
      }
    );
    expect(change.status).toBe(403);
  });

  it('carries the largest file in one request', async () => {
    const content = new Uint8Array(10 * 1024 * 1024).fill(7).buffer;
    place.server.requests.reset();
    const added = await libraryAs(logins.app).addFile(place.site, library, { fileName: 'Stor.pdf', content });
    expect(added.ok).toBe(true);
    expect(place.server.requests.recent().map(({ bytesIn }) => bytesIn)).toEqual([content.byteLength]);
  });

  it('sends once more when the line breaks, and tells what the site fails with', async () => {
    const documents = libraryAs(logins.app);
    const file = { fileName: 'Bruten.pdf', content: bytes('%PDF-1.7') };
    place.server.faults.set({ kind: 'reset', times: 1 });
    await expect(documents.addFile(place.site, library, file)).resolves.toMatchObject({ ok: true });
    const elsewhere = place.server.addSite({ path: '/sites/bare', title: 'Bar', owners: [logins.app] });
    await expect(documents.addFile(elsewhere, library, file)).rejects.toMatchObject({ code: 'listMissing' });
  });
});
