export { confirmImport } from '../../application/planTable/confirmImport';
export { exportPlan } from '../../application/planTable/exportPlan';
export { previewImport } from '../../application/planTable/previewImport';
