import { type WebPartTexts } from '../webparts.sv';
import { type actionFormsSv } from './actionForms.sv';

/** Texts of the forms of an action, in English. */
export const actionFormsEn: Pick<WebPartTexts, keyof typeof actionFormsSv> = {
  'report.open': 'Report status',
  'dateForm.open': 'Propose a new end date',
  'actionForm.open': 'Change the action',
  'decision.open': 'Decide about the action',
  'dateDecision.open': 'Decide about a new end date',

  'actionForm.new': 'New action',
  'actionForm.edit': 'Change the action',
  'actionForm.add': 'Add the action',
  'actionForm.save': 'Save the changes',
  'actionForm.saved': 'The action is saved.',
  'actionForm.what': 'What',
  'actionForm.why': 'Why',
  'actionForm.who': 'Who',
  'actionForm.when': 'When',
  'actionForm.measure': 'Goal in figures',
  'actionForm.notChosen': 'Nothing chosen',
  'actionForm.add.problems': 'Add a problem',
  'actionForm.add.causes': 'Add a cause',
  'actionForm.add.goals': 'Add a goal',
  'actionForm.addIt': 'Add',
  'actionForm.shared': 'Shared by city and police: both must say that it is done',
  'actionForm.promise': 'Citizen promise: a public promise by the police',
  'actionForm.endSettled': 'The end is decided. Propose a new end date to move it.',
  'actionForm.effect': 'The day on which you follow up what the action led to, after its end.',
  'actionForm.everyWeeks': 'With some weeks in between',
  'actionForm.weeks': 'Weeks between the follow-ups',
  'actionForm.days': 'Days of follow-up',
  'actionForm.daysExample': 'For example 2020-10-01; 2020-12-01',

  'decision.heading': 'Decide about the action',
  'decision.what': 'What has been decided?',
  'decision.decided': 'Carry out the action',
  'decision.resumed': 'Take up the action again',
  'decision.paused': 'Pause the action',
  'decision.cancelled': 'Cancel the action',
  'decision.proposed': 'Propose the action',
  'decision.reference': 'Decision (for example B 2020:4)',
  'decision.send': 'Save the decision',
  'decision.saved': 'The decision is saved.',

  'dateDecision.heading': 'Decide about a new end date',
  'dateDecision.which': 'Proposal',
  'dateDecision.now': 'Current end',
  'dateDecision.proposed': 'Proposed end',
  'dateDecision.saved': 'The decision is saved.'
};
