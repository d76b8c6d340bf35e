import { type NameCatalogue } from '../nameKinds';
import { agreementNamesSv, cooperationNamesSv } from './cooperationNames';
import { meetingNamesSv } from './meetingNames';
import { followUpNamesSv, planNamesSv } from './planNames';
import { reminderNamesSv } from './reminderNames';
import { roundNamesSv } from './roundNames';
import { roleNamesSv } from './roleNames';

/** The name of each code that a reader meets, in Swedish. */
export const namesSv: NameCatalogue = {
  agreementState: {
    draft: 'Utkast',
    inConsultation: 'På remiss',
    decided: 'Beslutad',
    signed: 'Undertecknad',
    inForce: 'Gällande',
    extended: 'Förlängd',
    replaced: 'Ersatt',
    expired: 'Utgången',
    terminated: 'Uppsagd'
  },
  ...agreementNamesSv,
  ...cooperationNamesSv,
  ...roleNamesSv,
  ...planNamesSv,
  ...reminderNamesSv,
  ...roundNamesSv,
  ...meetingNamesSv,
  ...followUpNamesSv
};
