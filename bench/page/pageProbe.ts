/** What the page itself measures. Times are milliseconds from the start of the page. */
export interface PageTimes {
  /** When the web part's own script was asked for: what comes before is SharePoint's. */
  readonly startMs: number;
  readonly firstRowMs: number;
  /** When the page answers again: the end of the last long task before half a second without any. */
  readonly interactiveMs: number;
  /** Requests for data. */
  readonly requests: readonly TimedRequest[];
  /** Scripts of the web part that had been fetched when the row was drawn. */
  readonly scripts: readonly string[];
  readonly domNodes: number;
  /** Warnings on the page. */
  readonly notices: number;
}

/** A request as the browser timed it. */
export interface TimedRequest {
  readonly startMs: number;
  readonly endMs: number;
  readonly bytes: number;
  readonly url: string;
}

declare global {
  interface Window {
    benchFirstRowMs?: number;
    /** When the row was drawn, some milliseconds before it is on the screen. */
    benchRowDrawnMs?: number;
    benchLongTasks?: { startTime: number; duration: number }[];
  }
}

/** Runs in the page before anything else: notes the first row, and every task that blocks the page. */
export function watchPage(row: string): void {
  window.benchLongTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.benchLongTasks?.push({ startTime, duration });
  }).observe({ entryTypes: ['longtask'] });
  performance.setResourceTimingBufferSize(2_000);
  new MutationObserver(() => {
    if (window.benchFirstRowMs !== undefined || document.querySelector(row) === null) return;
    window.benchRowDrawnMs ??= performance.now();
    // After this frame the row is on the screen.
    requestAnimationFrame(() => {
      window.benchFirstRowMs ??= performance.now();
    });
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: whether it has shown its rows and been quiet for half a second. */
export function isQuiet(): boolean {
  const last = Math.max(
    window.benchFirstRowMs ?? Infinity,
    ...(window.benchLongTasks ?? []).map(({ startTime, duration }) => startTime + duration)
  );
  return performance.now() - last > 500;
}

/** Runs in the page, once it is quiet. */
export function readPage(): PageTimes {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = resources.filter(({ name }) => name.includes('/workbench/assets/') && name.endsWith('.js'));
  const startMs = Math.min(...scripts.map(({ startTime }) => startTime));
  const firstRowMs = window.benchFirstRowMs ?? Number.NaN;
  const rowDrawnMs = window.benchRowDrawnMs ?? Number.NaN;
  const tasks = (window.benchLongTasks ?? []).map(({ startTime, duration }) => startTime + duration);
  return {
    startMs,
    firstRowMs,
    interactiveMs: Math.max(firstRowMs, ...tasks),
    requests: resources
      .filter(({ name, startTime }) => name.includes('/_api/') && startTime >= startMs)
      .map(({ startTime, responseEnd, transferSize, name }) => ({
        startMs: startTime,
        endMs: responseEnd,
        bytes: transferSize,
        url: name
      })),
    scripts: scripts.filter(({ responseEnd }) => responseEnd <= rowDrawnMs).map(({ name }) => name),
    domNodes: document.querySelectorAll('main *').length,
    notices: document.querySelectorAll('main .ms-MessageBar').length
  };
}
