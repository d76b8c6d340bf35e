import { type OpenedAction } from '../../application/overview/openAction';
import { type ReportInput } from '../../application/followUp/reportForm';

/** Props of a part of the report form. */
export interface ReportPartProps {
  readonly opened: OpenedAction;
  readonly input: ReportInput;
  /** What is wrong with each field. */
  readonly errors: Readonly<Partial<Record<string, string>>>;
  readonly change: (part: Partial<ReportInput>) => void;
}
