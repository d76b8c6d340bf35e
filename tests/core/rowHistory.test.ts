import { historyOf, type KeptVersion } from '../../src/core/rowHistory';
import { type CooperationAgreement } from '../../src/core/agreement/agreement';
import { agreement, day } from './agreement/rows';

function version(
  number: number,
  change: Partial<CooperationAgreement> = {}
): KeptVersion<CooperationAgreement> {
  return { value: agreement('one', change), number, actedOn: day(`2020-01-0${number}`) };
}

describe('the history of a row', () => {
  it('says who changed what from what to what, the newest first', () => {
    const versions = [
      version(3, { title: 'Ny', registryNumber: '1.1/2', recordedBy: 'bo' }),
      version(2, { title: 'Ny', decision: 'inConsultation' }),
      version(1)
    ];
    const { recordedBy } = agreement('one');
    expect(historyOf(versions)).toEqual([
      {
        ...{ number: 3, actedOn: '2020-01-03', recordedBy: 'bo', kind: 'changed' },
        changes: [
          { field: 'decision', from: 'inConsultation', to: 'draft' },
          { field: 'registryNumber', from: undefined, to: '1.1/2' }
        ]
      },
      {
        ...{ number: 2, actedOn: '2020-01-02', recordedBy, kind: 'changed' },
        changes: [
          { field: 'title', from: 'Överenskommelse one', to: 'Ny' },
          { field: 'decision', from: 'draft', to: 'inConsultation' }
        ]
      },
      { number: 1, actedOn: '2020-01-01', recordedBy, kind: 'begun', changes: [] }
    ]);
  });

  it('leaves out a save that changed nothing but who saved it, and an emptied text that was never there', () => {
    const versions = [version(2, { recordedBy: 'bo', registryNumber: '' }), version(1)];
    expect(historyOf(versions).map(({ number }) => number)).toEqual([1]);
  });

  it('does not say what the oldest kept version came from', () => {
    expect(historyOf([version(8, { title: 'Ny' }), version(7)])).toMatchObject([{ number: 8 }]);
    expect(historyOf([version(7)])).toEqual([]);
    expect(historyOf([])).toEqual([]);
  });
});
