/** Stops the server that the set-up of this run has started. */
export default async function stopServer(): Promise<void> {
  await globalThis.stopTestServer?.();
}
