import { type LinkedThing } from './linkTarget';

/** What the part of an address behind `#` asks a page to show; other web parts of the page may read other parts. */
export interface LinkPlace {
  readonly agreementKey?: string | undefined;
  readonly planKey?: string | undefined;
  readonly actionKey?: string | undefined;
  readonly meetingKey?: string | undefined;
  /** The point at hand where a meeting is walked through. */
  readonly pointKey?: string | undefined;
  readonly roundKey?: string | undefined;
  readonly groupKey?: string | undefined;
}

/** Names in addresses: people see and share them, so they are Swedish. In the order in which they are written. */
const names = {
  agreementKey: 'overenskommelse',
  planKey: 'plan',
  actionKey: 'atgard',
  meetingKey: 'mote',
  pointKey: 'punkt',
  roundKey: 'avstamning',
  groupKey: 'grupp'
} as const satisfies Readonly<Record<keyof LinkPlace, string>>;

const parts = Object.keys(names) as (keyof LinkPlace)[];

/** The place of a thing on its page; nothing for the page as it is first shown. */
export function placeOf(thing: LinkedThing): LinkPlace {
  if (thing.kind === 'page') return {};
  const { kind, ...place } = thing;
  return place;
}

/** Writes a place without `#`, for example `plan=plan-1&atgard=ha-2`; empty for the page as it is first shown. */
export function writePlace(place: LinkPlace): string {
  return parts
    .flatMap((part) => {
      const key = place[part];
      return key === undefined ? [] : [`${names[part]}=${encodeURIComponent(key)}`];
    })
    .join('&');
}

/**
 * Reads a place, with or without `#`; the inverse of {@link writePlace}. What is unknown, empty or cut off in the
 * middle of an escape is passed over, since links are pasted by hand.
 */
export function readPlace(fragment: string): LinkPlace {
  const asked = new Map(fragment.replace(/^#/, '').split('&').map(readPart));
  const found = parts.flatMap((part) => {
    const key = asked.get(names[part]);
    return key === undefined || key === '' ? [] : [[part, key] as const];
  });
  return Object.fromEntries(found);
}

function readPart(part: string): readonly [name: string, value: string] {
  const [name = '', ...rest] = part.split('=');
  // Mail programs write a space as a plus sign.
  const text = rest.join('=').replace(/\+/g, ' ');
  try {
    return [name, decodeURIComponent(text)];
  } catch {
    return [name, ''];
  }
}
