import { spokenNumber } from './actionInPlan';

/**
 * Nästa nummer: the number that a new action of a plan probably gets, one more than the highest with the prefix that
 * most actions have; `undefined` when no number ends in digits.
 */
export function nextActionNumber(numbers: readonly string[]): string | undefined {
  const parts = numbers.flatMap((number) => {
    const found = /^(.*?)(\d+)$/.exec(number.trim());
    return found === null ? [] : [{ prefix: found[1] ?? '', value: Number(found[2]) }];
  });
  const counts = new Map<string, number>();
  for (const { prefix } of parts) {
    counts.set(spokenNumber(prefix), (counts.get(spokenNumber(prefix)) ?? 0) + 1);
  }
  const [common] = [...counts.entries()].sort(([, one], [, other]) => other - one)[0] ?? [];
  const alike = parts.filter(({ prefix }) => spokenNumber(prefix) === common);
  const [first] = alike;
  return first && `${first.prefix}${Math.max(...alike.map(({ value }) => value)) + 1}`;
}
