declare module 'pdfkit/output' {
  /** Collects a document that has been ended, or is about to be. */
  export function toBytes(document: NodeJS.EventEmitter | object): Promise<Uint8Array>;
}
