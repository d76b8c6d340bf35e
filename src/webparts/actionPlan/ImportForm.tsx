import * as React from 'react';
import { describeFailure } from '../../messages/describe';
import { FormFrame } from '../shared/ui/FormFrame';
import { Notice } from '../shared/ui/Notice';
import { useLanguage, useTexts } from '../shared/ui/texts';
import styles from './ImportForm.module.scss';
import { ImportPreviewList } from './ImportPreviewList';
import { ImportTroubleNotice } from './ImportTroubleNotice';
import { type PlanFormProps } from './planForms';
import { useImport } from './useImport';

/** Importera från Excel: a file, what it would do row by row, and nothing written before that is confirmed. */
export const ImportForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const texts = useTexts();
  const language = useLanguage();
  const { preview, trouble, failure, isBusy, canConfirm, choose, send } = useImport(props);
  const fileId = React.useRef(props.services.newKey());
  return (
    <FormFrame
      heading={texts['importTable.heading']}
      sendText={texts[canConfirm ? 'importTable.confirm' : 'importTable.preview']}
      isSending={isBusy}
      onSend={send}
      onCancel={props.onCancel}
    >
      <p className={styles.note}>{texts['importTable.explanation']}</p>
      <div>
        <label htmlFor={fileId.current} className={styles.label}>
          {texts['importTable.file']}
        </label>
        <input
          id={fileId.current}
          type="file"
          accept=".xlsx"
          className={styles.file}
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </div>
      <div role="status">
        {failure !== undefined && <Notice kind="error">{describeFailure(failure, language)}</Notice>}
        {trouble !== undefined && <ImportTroubleNotice trouble={trouble} />}
        {preview !== undefined && <ImportPreviewList planned={preview.planned} />}
      </div>
    </FormFrame>
  );
};
