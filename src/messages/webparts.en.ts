import { actionFormsEn } from './webparts/actionForms.en';
import { planFormsEn } from './webparts/planForms.en';
import { actionPlanEn } from './webparts/actionPlan.en';
import { agreementEn } from './webparts/agreement.en';
import { agreementFormsEn } from './webparts/agreementForms.en';
import { agreementsEn } from './webparts/agreements.en';
import { type WebPartTexts } from './webparts.sv';
import { groupEn } from './webparts/group.en';
import { meetingsEn } from './webparts/meetings.en';
import { pointFormsEn } from './webparts/pointForms.en';
import { sharedEn } from './webparts/shared.en';
import { steeringEn } from './webparts/steering.en';

/** Texts of the web parts, in English. */
export const webPartsEn: WebPartTexts = {
  ...sharedEn,
  ...meetingsEn,
  ...pointFormsEn,
  ...steeringEn,
  ...groupEn,
  ...agreementsEn,
  ...agreementEn,
  ...agreementFormsEn,
  ...actionPlanEn,
  ...actionFormsEn,
  ...planFormsEn
};
