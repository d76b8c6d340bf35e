import { type ReminderViolation } from '../../core/reminder/reminderViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { numberInSwedish } from './words';

/** Rules about reminders, in Swedish. */
export const reminderViolationsSv: TextsByCode<OwnViolation<ReminderViolation>> = {
  ruleScopeNotAllowed:
    'En sådan regel gäller för hela webbplatsen eller för en grupp. Välj en annan räckvidd, eller ett annat slag av regel.',
  ruleDaysInvalid: ({ maxDays, maxMoments }) =>
    `Antalet dagar går inte att använda. Skriv högst ${numberInSwedish(maxMoments)} olika antal dagar, vart och ett mellan 1 och ${numberInSwedish(maxDays)}.`,
  ruleKeyNotOwn:
    'Nyckeln hör inte till regeln. Ta bort raden och ställ in regeln på gruppens sida, så finns det aldrig två som säger emot varandra.',
  ruleWeekdayInvalid: 'Veckodagen går inte att använda. Välj en dag från måndag till fredag.',
  ruleWeeksInvalid: 'Veckorna går inte att använda. Skriv hela veckor i ordning, från vecka 2 till vecka 50.',
  choiceUntilInvalid: ({ maxDays }) =>
    `Dagen går inte att använda. Välj en senare dag, högst ${numberInSwedish(maxDays)} dagar fram i tiden.`
};
