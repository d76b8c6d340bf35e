import { type TimedRequest } from './pageProbe';

/** How many requests had to wait for one another: the longest chain of requests that began after another had ended. */
export function countRoundTrips(requests: readonly TimedRequest[]): number {
  const ordered = [...requests].sort((one, other) => one.startMs - other.startMs);
  const depths: number[] = [];
  for (const [index, request] of ordered.entries()) {
    const before = ordered
      .slice(0, index)
      .flatMap((other, place) => (other.endMs <= request.startMs ? [depths[place] ?? 0] : []));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}
