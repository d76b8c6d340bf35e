/** Keys of the central site's rows that others point at. */
export const centralKeys = {
  formerAgreement: 'central.agreement.2015',
  agreement: 'central.agreement.2019',
  plan: 'central.plan.2020',
  steeringGroup: 'central.steering-group',
  preparationGroup: 'central.preparation-group',
  situationPicture: 'central.situation-picture'
} as const;
