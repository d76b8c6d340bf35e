import { checkTexts, longText, requiredDay, requiredLine, type TextLimits } from '../text';
import { type StatusReportViolation } from './followUpViolation';
import { findUnplannableDays } from './plannableDay';
import { type StatusReport } from './statusReport';

const textLimits: TextLimits<StatusReport> = {
  actionKey: requiredLine,
  planKey: requiredLine,
  orgUnitKey: requiredLine,
  text: longText,
  obstacle: longText,
  remedy: longText,
  nextStep: longText,
  day: requiredDay
};

/**
 * What a status report must satisfy alone: yellow and red say what is wrong and what is proposed, no text is too
 * long or holds a personnummer, and nobody reports about a day to come.
 */
export function checkStatusReport(report: StatusReport): readonly StatusReportViolation[] {
  const { light, day, recordedOn, outcome } = report;
  const found: StatusReportViolation[] = [
    ...checkTexts(report, textLimits),
    ...findUnplannableDays(report, ['day', 'recordedOn'])
  ];
  if (light !== 'green') {
    if (isBlank(report.text)) found.push({ code: 'lightNeedsText', field: 'text', light });
    if (isBlank(report.remedy)) found.push({ code: 'lightNeedsRemedy', field: 'remedy', light });
  }
  if (day > recordedOn) found.push({ code: 'reportDayInFuture', field: 'day', day, recordedOn });
  if (outcome !== undefined && !Number.isFinite(outcome)) {
    found.push({ code: 'invalidNumber', field: 'outcome' });
  }
  return found;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
