import * as React from 'react';
import { describeFailure } from '../../messages/describe';
import { FileField } from '../shared/ui/FileField';
import { FormFrame } from '../shared/ui/FormFrame';
import { Notice } from '../shared/ui/Notice';
import { useLanguage } from '../shared/ui/texts';
import styles from './ImportForm.module.scss';
import { ImportPreviewList } from './ImportPreviewList';
import { ImportTroubleNotice } from './ImportTroubleNotice';
import { type PlanFormProps } from './planForms';
import { useTexts } from './texts';
import { useImport } from './useImport';

/** Importera från Excel: a file, what it would do row by row, and nothing written before that is confirmed. */
export const ImportForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const texts = useTexts();
  const language = useLanguage();
  const { file, preview, trouble, failure, isBusy, canConfirm, choose, send } = useImport(props);
  return (
    <FormFrame
      heading={texts['importTable.heading']}
      sendText={texts[canConfirm ? 'importTable.confirm' : 'importTable.preview']}
      isSending={isBusy}
      onSend={send}
      onCancel={props.onCancel}
    >
      <p className={styles.note}>{texts['importTable.explanation']}</p>
      <FileField label={texts['importTable.file']} endings={['.xlsx']} file={file} onChoose={choose} />
      <div role="status">
        {failure !== undefined && <Notice kind="error">{describeFailure(failure, language)}</Notice>}
        {trouble !== undefined && <ImportTroubleNotice trouble={trouble} />}
        {preview !== undefined && <ImportPreviewList planned={preview.planned} />}
      </div>
    </FormFrame>
  );
};
