import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { useSubmitted } from '../shared/data/useSubmitted';
import { AskTrouble } from '../shared/ui/AskTrouble';
import { type GroupServices } from './groupServices';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';

/** Props of {@link AskButton}. */
export interface AskButtonProps {
  readonly text: string;
  /** Says what it is about, where the text alone does not. */
  readonly label?: string;
  readonly draft: Parameters<GroupServices['askBot']>[0];
  readonly isDisabled?: boolean;
}

/** Asks the bot for one thing; the page then says that it waits for the bot. */
export const AskButton: React.FunctionComponent<AskButtonProps> = ({ text, label, draft, isDisabled }) => {
  const texts = useTexts();
  const { services, onReload } = useGroupPage();
  // Made once: pressed twice it is one request.
  const [key] = React.useState(draft.key);
  const { submitted, submit } = useSubmitted(
    () => services.askBot({ ...draft, key }),
    (answer) => answer.ok && onReload()
  );
  const isDone = submitted.state === 'done' && submitted.answer.ok;
  return (
    <>
      <DefaultButton
        text={isDone ? texts['group.asked'] : text}
        ariaLabel={label}
        disabled={isDisabled === true || submitted.state === 'running' || isDone}
        allowDisabledFocus={true}
        onClick={submit}
      />
      <AskTrouble submitted={submitted} />
    </>
  );
};
