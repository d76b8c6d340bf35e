import { groupSv } from '../../messages/webparts/group.sv';
import { textsOf } from '../shared/ui/texts';

/** The hook that gives the texts of this room in the reader's language. */
export const useTexts = textsOf(groupSv);

/** The texts of this room and those that all rooms share. */
export type RoomTexts = ReturnType<typeof useTexts>;
