import { DefaultButton, Dialog, DialogFooter, Link } from '@fluentui/react';
import * as React from 'react';
import { type SharedFromTab } from './fakeTeams';
import { texts } from './texts';
import { type WorkbenchState, writeWorkbenchState } from './workbenchState';

/** Props of {@link SharedLinkDialog}. */
export interface SharedLinkDialogProps {
  readonly shared: SharedFromTab;
  readonly state: WorkbenchState;
  readonly onClose: () => void;
}

/** Stands in for Teams' own dialogue: where the shared link leads those who have Teams, and those who have not. */
export const SharedLinkDialog: React.FunctionComponent<SharedLinkDialogProps> = (props) => {
  const { shared, state, onClose } = props;
  const tabAddress = `/workbench${writeWorkbenchState({ ...state, subPage: shared.subPageId })}`;
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      dialogContentProps={{ title: texts.sharing, subText: texts.sharingExplanation }}
    >
      <p>
        <strong>{shared.subPageLabel}</strong>
      </p>
      <p>
        <Link href={tabAddress}>{texts.sharedInTeams}</Link>
      </p>
      {shared.subPageWebUrl !== undefined && (
        <p>
          <Link href={shared.subPageWebUrl}>{texts.sharedInBrowser}</Link>
        </p>
      )}
      <DialogFooter>
        <DefaultButton onClick={onClose}>{texts.closeSharing}</DefaultButton>
      </DialogFooter>
    </Dialog>
  );
};
