import { describeStore } from './storeContract';
import { describeSmallStores } from './smallStoresContract';

const makePlace = () => Promise.resolve({ place: {}, remove: () => Promise.resolve() });

describeStore('PGlite', makePlace);
describeSmallStores('PGlite', makePlace);
