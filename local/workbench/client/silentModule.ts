/**
 * Stands in for a Microsoft-internal module that is not published (telemetry, kill switches, HTML sanitiser):
 * every property and call answers with something that does nothing.
 */
export function silentModule(): unknown {
  const silence = (): undefined => undefined;
  return new Proxy(silence, {
    get(target, key): unknown {
      if (key === '__esModule') return true;
      if (key === 'prototype') return Reflect.get(target, key);
      if (key === Symbol.toPrimitive) return () => 0;
      // A `then` would make it look like a promise.
      if (key === 'then' || typeof key === 'symbol') return undefined;
      return silentModule();
    },
    apply: () => undefined,
    construct: () => ({})
  });
}
