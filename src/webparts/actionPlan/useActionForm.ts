import * as React from 'react';
import { type Stored } from '../../application/ports/listStore';
import { type Written } from '../../application/write';
import { type Action } from '../../core/plan/action';
import { type TypedDraft, useDraft } from '../shared/data/useDraft';
import { type Submitted, useSubmitted } from '../shared/data/useSubmitted';
import { type Conflict } from '../shared/ui/ConflictNotice';
import { useLanguage } from '../shared/ui/texts';
import { conflictsOf, rebased } from './actionConflict';
import { type ActionInput, fieldsOf, inputOf } from './actionInput';
import { type ActionFormBodyProps, type ActionSurroundings } from './formProps';
import { type PlanServices } from './planServices';
import { choosing, type Reason, withReason } from './reason';

/** What is kept of the form: what stands in it, and the version of the row, as a form, on which that was typed. */
interface HeldAction extends ActionInput {
  readonly begunWith: ActionInput;
  readonly typedOn: string;
}

/** The form of an action while it is filled in. */
interface ActionFormState {
  readonly input: ActionInput;
  readonly around: ActionSurroundings;
  /** What somebody else changed meanwhile. */
  readonly conflicts: readonly Conflict[];
  readonly submitted: Submitted<Written<Action>>;
  readonly submit: () => void;
  readonly draft: Pick<TypedDraft<object>, 'isRestored' | 'startOver' | 'forget'>;
  readonly change: (part: Partial<ActionInput>) => void;
  readonly addReason: (reason: Reason) => void;
}

/**
 * Keeps what is typed. When somebody else saved first, the form goes on from their version: what was typed stays, what
 * was not touched becomes theirs, and both are shown.
 */
export function useActionForm({
  services,
  stored,
  first,
  around: given,
  onDone
}: ActionFormBodyProps): ActionFormState {
  const language = useLanguage();
  const [base, setBase] = React.useState(stored);
  const draft = useDraft<HeldAction>({
    form: stored === undefined ? `plan ${given.place.planKey} new action` : `action ${stored.value.key}`,
    empty: () => begin(base, first),
    newKey: services.newKey
  });
  const { begunWith, typedOn, ...input } = draft.input;
  const [around, setAround] = React.useState(given);
  const [conflicts, setConflicts] = React.useState<readonly Conflict[]>([]);
  const write = (): Promise<Written<Action>> =>
    // A draft of an earlier visit was typed on an earlier version: only so is a change in between a conflict.
    writeAction({
      ...{ services, around, key: draft.formInstance, input },
      stored: base && { ...base, version: typedOn }
    });
  const { submitted, submit } = useSubmitted(write, (answer) => {
    if (answer.ok) draft.forget();
    if (answer.ok) onDone();
    const theirs = currentOf(answer);
    if (theirs === undefined) return;
    const versions = { base: begunWith, mine: input, theirs: inputOf(theirs.value) };
    setConflicts(conflictsOf(versions, around, language));
    draft.change({ ...rebased(versions), begunWith: versions.theirs, typedOn: theirs.version });
    setBase(theirs);
  });
  const change = (part: Partial<ActionInput>): void => draft.change({ ...part, begunWith, typedOn });
  const addReason = (reason: Reason): void => {
    setAround((now) => ({ ...now, analysis: withReason(now.analysis, reason) }));
    change(choosing(reason));
  };
  return { input, around, conflicts, submitted, submit, draft, change, addReason };
}

function begin(base: Stored<Action> | undefined, first: ActionInput): HeldAction {
  const begunWith = base === undefined ? first : inputOf(base.value);
  return { ...begunWith, begunWith, typedOn: base?.version ?? '' };
}

interface ActionWrite {
  readonly services: PlanServices;
  readonly around: ActionSurroundings;
  /** Key of a new action. */
  readonly key: string;
  readonly stored: Stored<Action> | undefined;
  readonly input: ActionInput;
}

async function writeAction({ services, around, key, stored, input }: ActionWrite): Promise<Written<Action>> {
  const fields = fieldsOf(input);
  if (!fields.ok) return fields;
  return stored === undefined
    ? services.addAction({ key, ...around.place, ...fields.value })
    : services.editAction({ stored, value: { ...stored.value, ...fields.value } });
}

/** The row as somebody else has saved it meanwhile. */
function currentOf(answer: Written<Action>): Stored<Action> | undefined {
  if (answer.ok || answer.error.code !== 'conflict') return undefined;
  const { current } = answer.error;
  const isRow = typeof current === 'object' && current !== null && 'value' in current;
  return isRow ? (current as Stored<Action>) : undefined;
}
