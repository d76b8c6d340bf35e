import { loadDemo } from '../demo/loadDemo';
import { type Part } from './part';

/** Creates the lists and loads the demo, unless that is done. */
export const demoDataPart: Part = {
  name: 'demo data',
  start: async ({ sharePointUrl, report }) => {
    await loadDemo({ sharePointUrl, report });
    return {};
  }
};
