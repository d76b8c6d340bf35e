export { askBot } from '../../application/reminder/askBot';
export { readPreviewSite } from '../../application/reminder/previewReminders';
export { saveRule } from '../../application/reminder/saveRule';
export { explainReminders } from '../../application/reminder/explainReminders';
