import fc from 'fast-check';
import {
  checkCommunicationEffort,
  checkEffortLinks,
  effortStateOn,
  isForResidents
} from '../../../src/core/communication/checkEffort';
import { audiences, type CommunicationEffort } from '../../../src/core/communication/communicationEffort';
import { codes } from '../agreement/rows';
import { daysFrom } from '../calendar/arbitraries';
import { day, recorded } from '../organisation/rows';

function effort(change: Partial<CommunicationEffort> = {}): CommunicationEffort {
  return {
    key: 'effort',
    agreementKey: 'a',
    title: 'Vad vi gör åt otryggheten',
    audience: 'residents',
    channel: 'webbplats',
    plannedOn: day('2020-09-10'),
    mayBePublished: false,
    ...recorded,
    ...change
  };
}

const done = { doneOn: day('2020-09-11') };
const summary = { residentSummary: 'Fyra vandringar under hösten.' };

describe('a communication effort', () => {
  it.each([
    ['planned, to residents', {}, []],
    ['without a title', { title: '' }, ['fieldMissing']],
    ['without a channel', { channel: ' ' }, ['fieldMissing']],
    ['done internally', { audience: 'internal', ...done }, []],
    ['done, to residents, unapproved', { ...done, ...summary }, ['effortNotApproved']],
    ['done, to residents, no summary', { ...done, mayBePublished: true }, ['residentSummaryMissing']],
    ['done, to residents, neither', done, ['effortNotApproved', 'residentSummaryMissing']],
    ['done, to residents, both', { ...done, ...summary, mayBePublished: true }, []],
    [
      'approved without a summary',
      { mayBePublished: true, residentSummary: ' ' },
      ['residentSummaryMissing']
    ],
    ['done on a day ahead', { audience: 'internal', doneOn: day('2020-09-15') }, ['effortDoneInFuture']],
    ['with a number in the summary', { residentSummary: '19121212-1212' }, ['personalIdentityNumber']]
  ] as const)('%s', (_, change, expected) => {
    expect(codes(checkCommunicationEffort(effort(change)))).toEqual(expected);
  });

  it('that is sound and done has leave and a summary, if residents read it', () => {
    const some = fc.record({
      audience: fc.constantFrom(...audiences),
      mayBePublished: fc.boolean(),
      doneOn: fc.option(daysFrom('2020-01-01', '2020-12-31'), { nil: undefined }),
      residentSummary: fc.option(fc.constantFrom('', 'Kort text'), { nil: undefined })
    });
    fc.assert(
      fc.property(some, (change) => {
        const row = effort(change);
        fc.pre(checkCommunicationEffort(row).length === 0 && row.doneOn !== undefined);
        const isReady = isForResidents(row) && row.residentSummary === 'Kort text';
        expect(row.audience === 'internal' || isReady).toBe(true);
      })
    );
  });

  it('tells about an action of its own agreement', () => {
    const actions = [
      { key: 'x', agreementKey: 'a' },
      { key: 'y', agreementKey: 'b' }
    ];
    expect(checkEffortLinks(effort(), actions)).toEqual([]);
    expect(checkEffortLinks(effort({ actionKey: 'x' }), actions)).toEqual([]);
    expect(codes(checkEffortLinks(effort({ actionKey: 'y' }), actions))).toEqual(['actionOfOtherAgreement']);
    expect(codes(checkEffortLinks(effort({ actionKey: 'z' }), actions))).toEqual(['unknownReference']);
  });

  it.each([
    ['2020-09-10', undefined, 'planned'],
    ['2020-09-11', undefined, 'late'],
    ['2020-09-11', '2020-09-11', 'done'],
    ['2020-09-09', '2020-09-09', 'done'],
    ['2020-09-11', '2020-09-12', 'late']
  ])('on %s, done on %s, is %s', (on, doneOn, expected) => {
    const row = effort({ doneOn: doneOn === undefined ? undefined : day(doneOn) });
    expect(effortStateOn(row, day(on))).toBe(expected);
  });
});
