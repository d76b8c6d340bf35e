import { findUnplannableDays } from '../followUp/plannableDay';
import { checkTexts, requiredLine } from '../text';
import { goalAims, type Goal, type Indicator } from './situation';
import { type SituationViolation, type SituationWarning } from './situationViolation';

/**
 * What a goal must satisfy alone. An output goal (produktionsmål) is counted: it needs a target above zero and the
 * unit; an effect goal (effektmål) says what it serves, felt safety or crime; a process goal needs neither. Numbers
 * always need their unit.
 */
export function checkGoal(goal: Goal): readonly SituationViolation[] {
  const found: SituationViolation[] = [
    ...checkTexts(goal, { agreementKey: requiredLine, problemKey: requiredLine, title: requiredLine }),
    ...findUnplannableDays(goal, ['due']),
    ...checkNumbers(goal)
  ];
  switch (goal.kind) {
    case 'output':
      if (goal.target === undefined) found.push({ code: 'goalTargetMissing', field: 'target' });
      else if (goal.target <= 0) found.push({ code: 'invalidNumber', field: 'target' });
      break;
    case 'effect':
      // A row typed by hand may have left it empty, whatever the type says.
      if (!goalAims.includes(goal.aim)) found.push({ code: 'goalAimMissing', field: 'aim' });
      break;
    case 'process':
      break;
  }
  return found;
}

/**
 * Warns about a goal that nobody can tell when it is reached: an effect goal without a target and without an
 * indicator, any goal without a day (SMART: measurable, timed).
 */
export function warnAboutGoal(goal: Goal, indicators: readonly Indicator[]): readonly SituationWarning[] {
  const found: SituationWarning[] = [];
  const isMeasured =
    goal.target !== undefined || indicators.some((indicator) => indicator.goalKey === goal.key);
  if (goal.kind === 'effect' && !isMeasured) found.push({ code: 'goalNotMeasurable', goalKey: goal.key });
  if (goal.due === undefined) found.push({ code: 'goalWithoutDay', goalKey: goal.key });
  return found;
}

function checkNumbers({ baseline, target, unit, kind }: Goal): readonly SituationViolation[] {
  const found: SituationViolation[] = [];
  const numbers = { baseline, target };
  for (const field of ['baseline', 'target'] as const) {
    const value = numbers[field];
    if (value !== undefined && !Number.isFinite(value)) found.push({ code: 'invalidNumber', field });
  }
  const isCounted = kind === 'output' || baseline !== undefined || target !== undefined;
  if (isCounted && (unit ?? '').trim() === '') found.push({ code: 'goalUnitMissing', field: 'unit' });
  if (target !== undefined && target === baseline) {
    found.push({ code: 'goalChangesNothing', field: 'target' });
  }
  return found;
}
