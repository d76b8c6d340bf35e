import { invalidArgument } from '../errors';

/** An element of a small XML document (a column's schema, CAML). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly inner: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly contentStart: number;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole: string, code: string) => {
    if (code.startsWith('#x')) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith('#')) return String.fromCodePoint(parseInt(code.slice(1), 10));
    return named[code.toLowerCase()] ?? whole;
  });
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1] ?? ''] = decodeEntities(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function close(element: OpenElement, source: string, end: number): XmlElement {
  return {
    name: element.name,
    attributes: element.attributes,
    children: element.children,
    text: element.text.trim(),
    inner: source.slice(element.contentStart, end)
  };
}

const tokenPattern =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/**
 * @param source - one XML element, without a document type
 * @returns the element
 * @throws SharePointError 400 when it is not well formed
 */
export function parseXml(source: string): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let position = 0;
  const finish = (element: XmlElement): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else root ??= element;
  };
  for (const match of source.matchAll(tokenPattern)) {
    if (match.index !== position) throw invalidArgument('The XML is not valid.');
    position += match[0].length;
    const [, cdata, closing, opening, attributes, selfClosing, text] = match;
    const parent = open.at(-1);
    if (opening !== undefined) {
      const element: OpenElement = {
        name: opening,
        attributes: readAttributes(attributes ?? ''),
        children: [],
        text: '',
        contentStart: position
      };
      if (selfClosing === '/') finish(close(element, source, position));
      else open.push(element);
    } else if (closing !== undefined) {
      if (parent?.name !== closing) throw invalidArgument('The XML is not valid.');
      open.pop();
      finish(close(parent, source, match.index));
    } else if (parent !== undefined) {
      parent.text += cdata ?? decodeEntities(text ?? '');
    }
  }
  if (root === undefined || open.length > 0 || position !== source.length)
    throw invalidArgument('The XML is not valid.');
  return root;
}

/** @returns the first child with this name, in any casing */
export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name.toLowerCase() === name.toLowerCase());
}

/** @returns the text with XML's special characters escaped */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
