import { type NameCatalogue } from '../nameKinds';
import { agreementNamesEn, cooperationNamesEn } from './cooperationNames';
import { meetingNamesEn } from './meetingNames';
import { followUpNamesEn, planNamesEn } from './planNames';
import { reminderNamesEn } from './reminderNames';
import { roundNamesEn } from './roundNames';
import { roleNamesEn } from './roleNames';

/** The name of each code that a reader meets, in English. */
export const namesEn: NameCatalogue = {
  agreementState: {
    draft: 'Draft',
    inConsultation: 'In consultation',
    decided: 'Decided',
    signed: 'Signed',
    inForce: 'In force',
    extended: 'Extended',
    replaced: 'Replaced',
    expired: 'Expired',
    terminated: 'Terminated'
  },
  ...agreementNamesEn,
  ...cooperationNamesEn,
  ...roleNamesEn,
  ...planNamesEn,
  ...reminderNamesEn,
  ...roundNamesEn,
  ...meetingNamesEn,
  ...followUpNamesEn
};
