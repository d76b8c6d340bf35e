import * as React from 'react';
import { type UseCaseRefusal } from '../../../application/refusal';
import { type Result } from '../../../core/result';
import { describeFailure, describeRefusal } from '../../../messages/describe';
import { type Submitted } from '../data/useSubmitted';
import { Notice } from './Notice';
import { useLanguage } from './texts';

/** Props of {@link AskTrouble}. */
export interface AskTroubleProps {
  readonly submitted: Submitted<Result<unknown, UseCaseRefusal>>;
}

/** Why something that the bot was asked for by one press was not taken; nothing as long as all is well. */
export const AskTrouble: React.FunctionComponent<AskTroubleProps> = ({ submitted }) => {
  const language = useLanguage();
  if (submitted.state === 'failed') {
    return <Notice kind="error">{describeFailure(submitted.failure, language)}</Notice>;
  }
  if (submitted.state !== 'done' || submitted.answer.ok) return null;
  return (
    <Notice kind="error">{describeRefusal(submitted.answer.error, language, 'requests').join(' ')}</Notice>
  );
};
