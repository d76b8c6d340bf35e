/**
 * Lets this page's time run on from another instant, for all scripts that start afterwards. The demo has its own
 * day; the web parts read the machine's clock as they do in production.
 *
 * @param now - the instant that it is now, ISO 8601 in UTC
 */
export function runPageClockFrom(now: string): void {
  const MachineDate = Date;
  const offsetMs = MachineDate.parse(now) - MachineDate.now();
  const shiftedNow = (): number => MachineDate.now() + offsetMs;
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, values, newTarget): object =>
      Reflect.construct(target, values.length === 0 ? [shiftedNow()] : values, newTarget) as object,
    apply: () => new MachineDate(shiftedNow()).toString(),
    get: (target, key, receiver): unknown => (key === 'now' ? shiftedNow : Reflect.get(target, key, receiver))
  });
}
