/** Widths of a standard font, which pdfkit does not read by itself in a browser. */
declare module 'pdfkit/standard-fonts/*' {
  const font: { readonly name: string };
  export default font;
}

declare module 'pdfkit/output' {
  /** Collects a document that has been ended, or is about to be. */
  export function toBytes(document: NodeJS.EventEmitter | object): Promise<Uint8Array>;
}
