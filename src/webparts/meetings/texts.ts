import { meetingsSv } from '../../messages/webparts/meetings.sv';
import { pointFormsSv } from '../../messages/webparts/pointForms.sv';
import { textsOf } from '../shared/ui/texts';

/** The hook that gives the texts of this room in the reader's language. */
export const useTexts = textsOf({ ...meetingsSv, ...pointFormsSv });

/** The texts of this room and those that all rooms share. */
export type RoomTexts = ReturnType<typeof useTexts>;
