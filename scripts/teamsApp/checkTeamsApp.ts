/** The files of a Teams app, by name. */
export type AppFiles = Readonly<Record<string, Uint8Array>>;

/**
 * Rights in a team or chat that the app may ask for. The official schema takes any text here; what is misspelt is
 * silently not given. Reading all messages of a channel is none of them.
 */
const allowedRights: readonly string[] = ['ChannelMeeting.ReadBasic.Group', 'OnlineMeeting.ReadBasic.Chat'];

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The part of the manifest that is checked beyond its schema. */
interface Manifest {
  readonly id: string;
  readonly bots: readonly { readonly botId: string }[];
  readonly composeExtensions: readonly { readonly botId: string }[];
  readonly icons: Readonly<Record<'color' | 'outline', string>>;
  readonly staticTabs?: unknown;
  readonly configurableTabs?: unknown;
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string }[] };
  };
}

/** What the official schema does not see: ids, rights, icons, files that are named and not there. */
export function checkTeamsApp(files: AppFiles): readonly string[] {
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;
  return [
    ...checkIds(manifest),
    ...checkRights(manifest),
    ...checkFiles(manifest, files),
    ...checkIcon(files[manifest.icons.color], { name: manifest.icons.color, size: 192 }),
    ...checkIcon(files[manifest.icons.outline], { name: manifest.icons.outline, size: 32 })
  ];
}

function checkIds({ id, bots, composeExtensions, webApplicationInfo }: Manifest): readonly string[] {
  const botIds = [...bots, ...composeExtensions].map(({ botId }) => botId);
  const ids = [id, ...botIds, webApplicationInfo.id];
  return [
    ...ids.filter((one) => !guid.test(one)).map((one) => `"${one}" is no GUID.`),
    ...(new Set([...botIds, webApplicationInfo.id]).size > 1 ? ['The bot has more than one id.'] : []),
    ...(botIds.includes(id) ? ['App and bot have the same id.'] : [])
  ];
}

function checkRights({ authorization }: Manifest): readonly string[] {
  return authorization.permissions.resourceSpecific
    .filter(({ name }) => !allowedRights.includes(name))
    .map(({ name }) => `The right "${name}" is not one that the app may ask for.`);
}

function checkFiles(manifest: Manifest, files: AppFiles): readonly string[] {
  const named = [
    ...Object.values(manifest.icons),
    ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file)
  ];
  const hasTabs = manifest.staticTabs !== undefined || manifest.configurableTabs !== undefined;
  return [
    ...named.filter((file) => files[file] === undefined).map((file) => `${file} is not there.`),
    // A manifest has room for one webApplicationInfo: that of the tabs is SharePoint's.
    ...(hasTabs ? ['The tabs are in the other app.'] : [])
  ];
}

const pngStart = [137, 80, 78, 71, 13, 10, 26, 10];
/** Where a PNG tells its width, height and kind of pixels. */
const [widthAt, heightAt, kindAt] = [16, 20, 25];
/** Red, green, blue and how much is seen of them. */
const withTransparency = 6;

function checkIcon(
  icon: Uint8Array | undefined,
  { name, size }: { readonly name: string; readonly size: number }
): readonly string[] {
  if (icon === undefined) return [];
  if (!pngStart.every((byte, index) => icon[index] === byte)) return [`${name} is no PNG.`];
  const view = new DataView(icon.buffer, icon.byteOffset, icon.byteLength);
  const isSize = view.getUint32(widthAt) === size && view.getUint32(heightAt) === size;
  return [
    ...(isSize ? [] : [`${name} is not ${size} × ${size}.`]),
    ...(icon[kindAt] === withTransparency ? [] : [`${name} has no transparency.`])
  ];
}
