import { agreementFormsSv } from '../../messages/webparts/agreementForms.sv';
import { agreementSv } from '../../messages/webparts/agreement.sv';
import { agreementsSv } from '../../messages/webparts/agreements.sv';
import { textsOf } from '../shared/ui/texts';

/** The hook that gives the texts of this room in the reader's language. */
export const useTexts = textsOf({ ...agreementsSv, ...agreementSv, ...agreementFormsSv });

/** The texts of this room and those that all rooms share. */
export type RoomTexts = ReturnType<typeof useTexts>;
