import { type Part, type PartContext } from '../../../local/start/part';
import { createLocalClock } from '../../../local/start/localClock';
import { runParts } from '../../../local/start/runParts';
import { demoInstant } from '../../../local/demo/label';

function recordedPart(name: string, events: string[]): Part {
  return {
    name,
    start: () => {
      events.push(`start ${name}`);
      const stop = (): Promise<void> => {
        events.push(`stop ${name}`);
        return Promise.resolve();
      };
      return Promise.resolve({ addresses: [{ label: name, url: `http://${name}` }], stop });
    }
  };
}

function context(events: string[], signal = new AbortController().signal): PartContext {
  return {
    root: '/project',
    dataFolder: '/project/.samverkan',
    port: 1,
    botPort: 2,
    playgroundPort: 3,
    sharePointUrl: 'http://127.0.0.1:1',
    clock: createLocalClock(demoInstant),
    signal,
    report: (line) => void events.push(line)
  };
}

describe('runParts', () => {
  it('starts in order, prints one line per address and then ready, and stops in reverse', async () => {
    const events: string[] = [];
    const parts = [recordedPart('one', events), recordedPart('two', events)];
    const { stop } = await runParts(parts, context(events));
    await stop();
    expect(events).toEqual([
      'start one',
      'start two',
      'one: http://one',
      'two: http://two',
      'ready',
      'stop two',
      'stop one'
    ]);
  });

  it('stops what has started when a part fails', async () => {
    const events: string[] = [];
    const broken: Part = { name: 'broken', start: () => Promise.reject(new Error('no')) };
    await expect(runParts([recordedPart('one', events), broken], context(events))).rejects.toThrow('no');
    expect(events).toEqual(['start one', 'stop one']);
  });

  it('starts nothing more once it is told to end', async () => {
    const events: string[] = [];
    const ending = new AbortController();
    const last: Part = {
      name: 'last',
      start: () => {
        ending.abort();
        return Promise.resolve({});
      }
    };
    const parts = [recordedPart('one', events), last, recordedPart('two', events)];
    await expect(runParts(parts, context(events, ending.signal))).rejects.toThrow();
    expect(events).toEqual(['start one', 'stop one']);
  });
});
