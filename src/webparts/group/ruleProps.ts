import { type RuleKind } from '../../core/reminder/ruleKind';
import { type fieldErrorsOf } from '../shared/ui/fieldErrors';
import { type RuleInput } from './ruleInput';

/** Props of the table of rules and its rows. */
export interface RuleTableProps {
  readonly mayEdit: boolean;
  readonly onEdit: (kind: RuleKind) => void;
}

/** Props of the fields of a rule. */
export interface RuleFieldsProps {
  readonly input: RuleInput;
  readonly errors: ReturnType<typeof fieldErrorsOf>;
  readonly onChange: (input: RuleInput) => void;
}
