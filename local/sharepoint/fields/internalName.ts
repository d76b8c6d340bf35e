const maximumLength = 32;

function encodeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_none, index) => index)
    .map((index) => `_x${character.charCodeAt(index).toString(16).padStart(4, '0')}_`)
    .join('');
}

/**
 * SharePoint's encoding of names: letters of the ASCII alphabet, digits and `_` stay, everything else becomes
 * `_xHHHH_` (`With Space` → `With_x0020_Space`, `å` → `_x00e5_`).
 *
 * @param name - any name
 * @returns the encoded name, not cut
 */
export function encodeName(name: string): string {
  return Array.from(name)
    .map((character) => (/[A-Za-z0-9_]/.test(character) ? character : encodeCharacter(character)))
    .join('');
}

/**
 * @param title - the title that a column is created with
 * @param taken - the internal names in use, any casing
 * @returns the column's internal name: encoded, cut at 32 characters, made unique with a number at the end
 */
export function createInternalName(title: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const encoded = /^\d/.test(title)
    ? `_x${title.charCodeAt(0).toString(16).padStart(4, '0')}_${encodeName(title.slice(1))}`
    : encodeName(title);
  const base = encoded.slice(0, maximumLength);
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 0; ; number += 1) {
    const candidate = `${base.slice(0, maximumLength - String(number).length)}${String(number)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * @param internalName - a column's internal name
 * @returns the name of its JSON property: a leading `_` becomes `OData__`
 */
export function toEntityPropertyName(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

/**
 * @param title - the title that a list is created with
 * @param isLibrary - libraries lack the ending
 * @returns the list's `EntityTypeName`, such as `TestList`
 */
export function toEntityTypeName(title: string, isLibrary: boolean): string {
  const encoded = Array.from(title)
    .map((character) => (/[A-Za-z0-9]/.test(character) ? character : encodeCharacter(character)))
    .join('');
  return `${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}${isLibrary ? '' : 'List'}`;
}
