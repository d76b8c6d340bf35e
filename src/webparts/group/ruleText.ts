import { type ReminderRule } from '../../core/reminder/reminderRule';
import { type RuleKind } from '../../core/reminder/ruleKind';
import { type RoomTexts } from './texts';

interface RuleWords {
  readonly texts: RoomTexts;
  readonly defaults: {
    readonly beforeDue: readonly number[];
    readonly weekday: number;
    readonly agreementLapsing: readonly number[];
  };
}

/** What a rule says, in a few words: "10, 5 och 1 arbetsdagar före", "Varje måndag", "Av". */
export function settingText(
  kind: RuleKind,
  rule: ReminderRule | undefined,
  { texts, defaults }: RuleWords
): string {
  if (rule?.isOn === false) return texts['group.off'];
  switch (kind) {
    case 'beforeDue':
      return texts['group.workdaysBefore'](rule?.daysBefore ?? defaults.beforeDue);
    case 'agreementLapsing':
      return texts['group.daysBefore'](rule?.daysBefore ?? defaults.agreementLapsing);
    case 'overdue':
    case 'stale':
      return texts['group.everyWeekday'](rule?.weekday ?? defaults.weekday);
    case 'summerBreak':
      return rule?.fromWeek === undefined || rule.toWeek === undefined
        ? texts['group.off']
        : texts['group.weeks'](rule.fromWeek, rule.toWeek);
    case 'steeringChannel':
      return rule === undefined ? texts['group.off'] : texts['group.on'];
    case 'onDue':
    case 'pictureOld':
    case 'minutesWaiting':
      return texts['group.on'];
  }
}
