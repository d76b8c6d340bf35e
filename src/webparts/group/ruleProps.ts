import { type RuleKind } from '../../core/reminder/ruleKind';
import { type fieldErrorsOf } from '../shared/ui/fieldErrors';
import { type RuleInput } from './ruleInput';
import { type RulePlace } from './rulePlace';

/** The rule that is being changed. */
export interface EditedRule {
  readonly kind: RuleKind;
  readonly place: RulePlace;
}

/** Props of the table of rules and its rows. */
export interface RuleTableProps {
  readonly mayEdit: boolean;
  readonly onEdit: (edited: EditedRule) => void;
}

/** Props of a row of the table of rules. */
export interface RuleRowProps extends RuleTableProps {
  readonly kind: RuleKind;
}

/** Props of the fields of a rule. */
export interface RuleFieldsProps {
  readonly input: RuleInput;
  readonly errors: ReturnType<typeof fieldErrorsOf>;
  readonly onChange: (part: Partial<RuleInput>) => void;
}
