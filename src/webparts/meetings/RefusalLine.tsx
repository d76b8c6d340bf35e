import * as React from 'react';
import { type CollectionName } from '../../application/ports/collections';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { describeFailure, describeRefusal } from '../../messages/describe';
import { type Submitted } from '../shared/data/useSubmitted';
import { useLanguage } from '../shared/ui/texts';

/** Props of {@link RefusalLine}. */
export interface RefusalLineProps {
  readonly submitted: Submitted<Result<unknown, UseCaseRefusal>>;
  readonly collection: CollectionName;
}

/** Why what a button does was not done; empty while there is no trouble. */
export const RefusalLine: React.FunctionComponent<RefusalLineProps> = ({ submitted, collection }) => {
  const language = useLanguage();
  return (
    <div role="alert">
      {submitted.state === 'done' &&
        !submitted.answer.ok &&
        describeRefusal(submitted.answer.error, language, collection).join(' ')}
      {submitted.state === 'failed' && describeFailure(submitted.failure, language)}
    </div>
  );
};
