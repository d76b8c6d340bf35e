import { type WebPartTexts } from '../webparts.sv';
import { type planFormsSv } from './planForms.sv';

/** Texts of the forms of a plan, in English. */
export const planFormsEn: Pick<WebPartTexts, keyof typeof planFormsSv> = {
  'planTasks.label': 'What you can do with the plan',
  'newAction.open': 'New action',
  'newAction.saved': 'The action is added and shown in the plan.',
  'adopt.open': 'Adopt the plan',
  'adopt.heading': 'Adopt the plan',
  'adopt.send': 'Adopt',
  'adopt.saved': 'The plan is adopted.',
  'adopt.explanation': (proposed) =>
    proposed === 0
      ? 'What the plan says is locked as a version. Later changes are shown as changed after locking.'
      : `What the plan says is locked as a version, and ${proposed === 1 ? 'one proposed action' : `${proposed} proposed actions`} will be decided. Later changes are shown as changed after locking.`,
  'adopt.obstacles': (count) =>
    count === 1 ? 'One action is not ready to be adopted' : `${count} actions are not ready to be adopted`,
  'adopt.progress': (written, total) => `${written} of ${total} rows are saved. Do not close the page.`,
  'importTable.open': 'Import from Excel',
  'importTable.heading': 'Import from Excel',
  'importTable.explanation':
    'Choose an Excel file with the table of the plan. You first see what would change, row by row. Nothing is saved until you confirm.',
  'importTable.file': 'Excel file (.xlsx)',
  'importTable.fileMissing': 'Choose the file that is to be imported.',
  'importTable.fileChanged': 'The file was saved again or moved after you chose it. Choose it again.',
  'importTable.preview': 'Preview',
  'importTable.confirm': 'Import',
  'importTable.wrong':
    'Nothing can be imported until everything below is put right. Mend it in Excel, save and choose the file again.',
  'importTable.nothing': 'The plan already says all that is in the file. There is nothing to import.',
  'importTable.saved': 'The file is imported.',
  'exportTable.open': 'Download as Excel',
  'newVersion.open': 'Begin a new version',
  'newVersion.heading': 'Begin a new version',
  'newVersion.send': 'Begin the new version',
  'newVersion.saved': 'The plan is a draft again. Adopt it when the changes are made.',
  'newVersion.explanation': (now, next) =>
    `Version ${now} stands as it was adopted. The plan becomes a draft of version ${next}, with its actions.`,
  'closePlan.open': 'Close with a final report',
  'closePlan.heading': 'Close the plan with a final report',
  'closePlan.send': 'Close the plan',
  'closePlan.saved': 'The plan is closed.',
  'closePlan.explanation': (open) =>
    open === 0
      ? 'The plan is closed and cannot be changed afterwards.'
      : `The plan is closed and cannot be changed afterwards. ${open === 1 ? 'One action is' : `${open} actions are`} not completed: say in the final report what becomes of them.`,
  'newPlan.open': 'Create a plan',
  'newPlan.heading': (kind) => `New plan: ${kind.toLowerCase()}`,
  'newPlan.title': 'Name of the plan',
  'newPlan.send': 'Create the plan',
  'planChanges.title': (count) =>
    count === 1
      ? 'Changed after locking: one difference from the adopted plan'
      : `Changed after locking: ${count} differences from the adopted plan`,
  'planChanges.line': (number, what, fields) =>
    fields === '' ? `${number}: ${what}` : `${number}: ${what} (${fields})`,
  'planChanges.unreadable':
    'The content of the adopted version cannot be read or has been changed. Ask the administrator to restore the attachment in the list of adopted versions.'
};
