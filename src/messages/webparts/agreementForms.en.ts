import { type WebPartTexts } from '../webparts.sv';
import { type agreementFormsSv } from './agreementForms.sv';

/** Texts of the forms about agreements, in English. */
export const agreementFormsEn: Pick<WebPartTexts, keyof typeof agreementFormsSv> = {
  'agreement.mayOnly': 'You can read the agreement.',
  'agreementForm.loading': 'Fetching what the form needs …',
  'agreementForm.edit': 'Edit the agreement',
  'agreementForm.renew': 'Prepare the renewal',
  'agreementForm.none': 'None',
  'agreementForm.send': 'Save the agreement',

  'decide.draft': 'Take back to draft',
  'decide.inConsultation': 'Send for consultation',
  'decide.decided': 'Record the decision',
  'decide.signed': 'Record the signature',
  'decide.terminated': 'Record the termination',
  'decide.signers': 'Who signs? (roles)',
  'decide.signersExample':
    'Write roles, not names, for example Chair of the district committee and head of the local police area.',
  'decide.file': (fileName) => `Signed file: ${fileName}`,
  'decideMeans.draft': 'The agreement becomes a draft again and every text is open. Write why.',
  'decideMeans.inConsultation':
    'The agreement is on its way to those who are to answer. Add the consultation as a step too.',
  'decideMeans.decided':
    'The committee and the police have decided. Contents and parties are locked. If the agreement has not been sent for consultation, write why.',
  'decideMeans.signed':
    'The agreement has been signed outside the system. Title, parties, contents and days are locked.',
  'decideMeans.terminated': 'The agreement ends on the day you give, even if its period is longer.',

  'task.extend': 'Extend the agreement',
  'task.step': 'Add a step',
  'task.area': 'Add a focus area',
  'task.document': 'Upload the signed document',

  'extendForm.send': 'Save the extension',
  'stepForm.edit': 'Edit the step',
  'stepForm.editLabel': (step, day) => `Edit the step ${step} ${day}`,
  'stepForm.send': 'Save the step',
  'stepForm.body': 'A committee, an office or a role, for example the district committee.',
  'coverageForm.heading': (area) => `Take a stance on ${area}`,
  'coverageForm.send': 'Save the stance',
  'areaForm.edit': 'Edit the focus area',
  'areaForm.editLabel': (area) => `Edit the focus area ${area}`,
  'areaForm.send': 'Save the focus area',
  'areaForm.code': 'Capitals, digits and hyphens, for example UNG.',
  'areaForm.mapsTo': 'Carried on by (areas of a later agreement)',
  'documentForm.heading': 'Give the address of the signed document',
  'documentForm.send': 'Save the address',
  'documentForm.useFile': 'Choose a file instead',
  'uploadForm.file': 'Signed file',
  'uploadForm.limits': (megabytes) => `PDF or Word (docx), at most ${megabytes} MB.`,
  'uploadForm.where':
    'The file is put in the library of the site for signed agreements, where everyone who sees the agreement can read it. The checksum is computed from the file. No file is overwritten.',
  'uploadForm.locksHash':
    'Once the file is saved its checksum cannot be changed: make sure that it is the file that was signed.',
  'uploadForm.sameFile':
    'The checksum was recorded at the signing: only the file that was signed can be uploaded.',
  'uploadForm.send': 'Upload the file',
  'uploadForm.useAddress': 'Give an address instead',
  'documentForm.url': 'Copy the address of a document that is in a library already.',
  'documentForm.file': 'Compute the checksum from the file',
  'documentForm.fileNote':
    'Choose the signed file. It is read on your computer and sent nowhere: upload it under Documents once the signing is recorded.',
  'documentForm.read': 'The checksum has been computed and filled in below.',
  'documentForm.unreadable': 'The file could not be read. Choose it again, or paste the checksum below.',
  'documentForm.locked': 'The checksum is recorded and cannot be changed.',

  'saved.edit': 'The agreement has been saved.',
  'saved.renew': 'The new agreement has been begun as a draft.',
  'saved.decide': 'The state has been changed.',
  'saved.extend': 'The extension has been saved.',
  'saved.document': 'The document has been saved.',
  'saved.step': 'The step has been saved.',
  'saved.area': 'The focus area has been saved.',
  'saved.coverage': 'The stance has been saved.'
};
