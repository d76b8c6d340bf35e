import { actionFormsSv } from '../../messages/webparts/actionForms.sv';
import { actionPlanSv } from '../../messages/webparts/actionPlan.sv';
import { planFormsSv } from '../../messages/webparts/planForms.sv';
import { textsOf } from '../shared/ui/texts';

/** The hook that gives the texts of this room in the reader's language. */
export const useTexts = textsOf({ ...actionPlanSv, ...actionFormsSv, ...planFormsSv });

/** The texts of this room and those that all rooms share. */
export type RoomTexts = ReturnType<typeof useTexts>;
