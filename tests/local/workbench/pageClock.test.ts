import { runPageClockFrom } from '../../../local/workbench/client/pageClock';

describe('runPageClockFrom', () => {
  const machineDate = Date;
  afterEach(() => {
    globalThis.Date = machineDate;
  });

  it('moves every way of asking for the time, and lets time run', () => {
    runPageClockFrom('2020-09-14T06:00:00Z');
    const elapsedMs = Date.now() - machineDate.parse('2020-09-14T06:00:00Z');
    expect(elapsedMs).toBeGreaterThanOrEqual(0);
    expect(elapsedMs).toBeLessThan(10_000);
    expect(new Date().toISOString()).toMatch(/^2020-09-14T06:00/);
    expect(Date()).toContain('2020');
  });

  it('leaves dates that are given alone', () => {
    runPageClockFrom('2020-09-14T06:00:00Z');
    expect(new Date('2019-11-04T00:00:00Z').toISOString()).toBe('2019-11-04T00:00:00.000Z');
    expect(new Date(2019, 0, 2).getFullYear()).toBe(2019);
    expect(new Date()).toBeInstanceOf(machineDate);
    expect(Date.UTC(1970, 0, 1)).toBe(0);
  });
});
