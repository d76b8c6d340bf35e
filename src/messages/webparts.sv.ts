import { actionFormsSv } from './webparts/actionForms.sv';
import { planFormsSv } from './webparts/planForms.sv';
import { actionPlanSv } from './webparts/actionPlan.sv';
import { agreementSv } from './webparts/agreement.sv';
import { agreementFormsSv } from './webparts/agreementForms.sv';
import { agreementsSv } from './webparts/agreements.sv';
import { groupSv } from './webparts/group.sv';
import { meetingsSv } from './webparts/meetings.sv';
import { pointFormsSv } from './webparts/pointForms.sv';
import { sharedSv } from './webparts/shared.sv';
import { steeringSv } from './webparts/steering.sv';

/** Texts of the web parts, in Swedish: the source from which the other languages are typed. */
export const webPartsSv = {
  ...sharedSv,
  ...meetingsSv,
  ...pointFormsSv,
  ...steeringSv,
  ...groupSv,
  ...agreementsSv,
  ...agreementSv,
  ...agreementFormsSv,
  ...actionPlanSv,
  ...actionFormsSv,
  ...planFormsSv
} as const;

/** The shape of the texts: the same keys, with text or a function of values that gives text. */
export type WebPartTexts = {
  readonly [Key in keyof typeof webPartsSv]: (typeof webPartsSv)[Key] extends string
    ? string
    : (typeof webPartsSv)[Key];
};
