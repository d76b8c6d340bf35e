import { Link } from '@fluentui/react';
import * as React from 'react';
import { storeDocument } from '../../../application/agreement/storeDocument';
import { refuseBroken } from '../../../application/refusal';
import { type Written } from '../../../application/write';
import { type CooperationAgreement } from '../../../core/agreement/agreement';
import { documentEndings, maxDocumentBytes } from '../../../core/agreement/documentFile';
import { lockedFields } from '../../../core/agreement/lifecycle';
import { standingText } from '../../../messages/describe';
import { type TypedDraft, useDraft } from '../../shared/data/useDraft';
import { TaskForm } from '../../shared/ui/TaskForm';
import { FileField } from '../../shared/ui/FileField';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import styles from './DocumentForm.module.scss';
import { type AgreementPartFormProps } from './formProps';

/** Props of {@link UploadForm}. */
export interface UploadFormProps extends AgreementPartFormProps {
  /** Goes over to giving an address. */
  readonly onUseAddress: () => void;
}

interface Upload {
  readonly seen: CooperationAgreement;
  readonly file: File | undefined;
  readonly draft: TypedDraft<{ readonly fileName: string }>;
  readonly choose: (file: File) => void;
  readonly write: () => Promise<Written<CooperationAgreement>>;
}

/** Holds the file that is chosen, and its name over a reload of the page, which no file outlasts. */
function useUpload({ opened, services }: AgreementPartFormProps): Upload {
  // What the person sees; a page that is fetched anew meanwhile must not change what is replaced.
  const [seen] = React.useState(opened.agreement.value);
  const [file, setFile] = React.useState<File>();
  const draft = useDraft({
    form: `agreement ${seen.key} upload`,
    empty: () => ({ fileName: '' }),
    newKey: services.newKey
  });
  const choose = (chosen: File): void => {
    setFile(chosen);
    draft.change({ fileName: chosen.name });
  };
  const write = async (): Promise<Written<CooperationAgreement>> => {
    if (file === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'documentUrl' }]);
    const { name, size } = file;
    return storeDocument(services.session, await services.documents(), {
      agreementKey: seen.key,
      seenUrl: seen.documentUrl,
      file: { name, size, read: () => file.arrayBuffer() }
    });
  };
  return { seen, file, draft, choose, write };
}

/** Which kinds and how large, where the file comes to lie, and what to see to before it is sent. */
function useNotes(isLocked: boolean): readonly string[] {
  const texts = useTexts();
  const language = useLanguage();
  const advice = texts[isLocked ? 'uploadForm.sameFile' : 'uploadForm.locksHash'];
  return [
    `${texts['uploadForm.limits'](maxDocumentBytes / 1024 / 1024)} ${texts['uploadForm.where']}`,
    `${advice} ${standingText('noPersonalData', language)}`
  ];
}

/** Lägg upp undertecknat dokument: a file that comes to lie in the library of the site. */
export const UploadForm: React.FunctionComponent<UploadFormProps> = (props) => {
  const { onDone, onCancel, onUseAddress } = props;
  const texts = useTexts();
  const { seen, file, draft, choose, write } = useUpload(props);
  const notes = useNotes(lockedFields(seen).includes('documentHash'));
  return (
    <TaskForm
      heading={texts['task.document']}
      sendText={texts['uploadForm.send']}
      collection={{ collection: 'agreements', labels: { documentUrl: texts['uploadForm.file'] } }}
      // Nothing is typed here that could be begun anew: the file field says what is to be chosen again.
      draft={{ ...draft, isRestored: false }}
      {...{ write, onCancel }}
      onDone={() => onDone(seen.key)}
    >
      {(errors) => (
        <>
          <Link className={styles.otherWay} underline={true} onClick={onUseAddress}>
            {texts['uploadForm.useAddress']}
          </Link>
          <FileField
            name="documentUrl"
            label={texts['uploadForm.file']}
            endings={documentEndings}
            isRequired={true}
            {...{ file, notes }}
            formerName={draft.input.fileName}
            errorMessage={errors.documentUrl}
            onChoose={choose}
          />
        </>
      )}
    </TaskForm>
  );
};
