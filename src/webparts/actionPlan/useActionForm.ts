import * as React from 'react';
import { type Stored } from '../../application/ports/listStore';
import { type Written } from '../../application/write';
import { type Action } from '../../core/plan/action';
import { type Submitted, useSubmitted } from '../shared/data/useSubmitted';
import { type Conflict } from '../shared/ui/ConflictNotice';
import { useLanguage } from '../shared/ui/texts';
import { conflictsOf, rebased } from './actionConflict';
import { type ActionInput, fieldsOf, inputOf } from './actionInput';
import { type ActionFormBodyProps, type ActionSurroundings } from './formProps';
import { type PlanServices } from './planServices';
import { choosing, type Reason, withReason } from './reason';

/** What the form began with, and begins with again when somebody else was first. */
interface Base {
  readonly stored: Stored<Action> | undefined;
  readonly input: ActionInput;
}

/** The form of an action while it is filled in. */
interface ActionFormState {
  readonly input: ActionInput;
  readonly around: ActionSurroundings;
  /** What somebody else changed meanwhile. */
  readonly conflicts: readonly Conflict[];
  readonly submitted: Submitted<Written<Action>>;
  readonly submit: () => void;
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
  // Made once: however often the form is sent, it is one action.
  const [key] = React.useState(services.newKey);
  const [base, setBase] = React.useState<Base>({ stored, input: first });
  const [input, setInput] = React.useState(first);
  const [around, setAround] = React.useState(given);
  const [conflicts, setConflicts] = React.useState<readonly Conflict[]>([]);
  const write = (): Promise<Written<Action>> =>
    writeAction({ services, around, key, stored: base.stored, input });
  const { submitted, submit } = useSubmitted(write, (answer) => {
    if (answer.ok) onDone();
    const theirs = currentOf(answer);
    if (theirs === undefined) return;
    const versions = { base: base.input, mine: input, theirs: inputOf(theirs.value) };
    setConflicts(conflictsOf(versions, around, language));
    setInput(rebased(versions));
    setBase({ stored: theirs, input: versions.theirs });
  });
  const change = (part: Partial<ActionInput>): void => setInput((now) => ({ ...now, ...part }));
  const addReason = (reason: Reason): void => {
    setAround((now) => ({ ...now, analysis: withReason(now.analysis, reason) }));
    change(choosing(reason));
  };
  return { input, around, conflicts, submitted, submit, change, addReason };
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
