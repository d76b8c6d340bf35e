import { measureEvents } from '../district/measures';
import { districts } from '../district/district';
import { type DemoEvent } from '../timeline/step';

/** Indicators of Hägersten-Älvsjö; one count is too small to be shown. */
export const hagerstenAlvsjoMeasures: readonly DemoEvent[] = measureEvents(
  districts.hagerstenAlvsjo,
  '2020-03-25',
  [
    {
      key: 'unsafe-path',
      action: 'HÄ-2',
      name: 'Andel som känner sig otrygga på gångvägen',
      unit: 'procent',
      source: 'Enkät vid trygghetsvandringar',
      higherIsBetter: false,
      values: [
        { key: '2019', from: '2019-01-01', to: '2019-12-31', value: 41 },
        { key: '2019.women', from: '2019-01-01', to: '2019-12-31', value: 48, breakdown: 'Kvinnor' },
        { key: '2019.men', from: '2019-01-01', to: '2019-12-31', value: 33, breakdown: 'Män' }
      ]
    },
    {
      key: 'elder-fraud',
      action: 'HÄ-7',
      name: 'Anmälda bedrägerier mot äldre',
      unit: 'anmälningar',
      source: 'Polisens statistik på områdesnivå',
      higherIsBetter: false,
      values: [
        { key: '2019', from: '2019-01-01', to: '2019-12-31', value: 112 },
        { key: '2019.small-area', from: '2019-01-01', to: '2019-12-31', breakdown: 'Delområde A' }
      ]
    }
  ]
);
