import { type Output } from './output';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Filen eller mappen finns inte. Kontrollera sökvägen.',
  EISDIR: 'Sökvägen är en mapp. Ange en fil.',
  EACCES: 'Du får inte läsa eller skriva filen.',
  EPERM: 'Du får inte läsa eller skriva filen.',
  EBUSY: 'Filen används av ett annat program. Stäng den och försök igen.'
};

/** Does something with a file, or says why the file could not be reached. */
export async function readOrExplain<T>(act: () => Promise<T>, { complain }: Output): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    const code: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    const reason = typeof code === 'string' ? reasons[code] : undefined;
    if (reason === undefined) throw error;
    complain(reason);
    return undefined;
  }
}
