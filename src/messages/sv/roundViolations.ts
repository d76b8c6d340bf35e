import { type RoundViolation } from '../../core/statusRound/roundViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { dayInSwedish, numberInSwedish } from './words';

/** Rules about status rounds, in Swedish. */
export const roundViolationsSv: TextsByCode<OwnViolation<RoundViolation>> = {
  roundAsksNothing:
    'Det finns inget att fråga om just nu. Välj själv vilka åtgärder som ska vara med, eller vänta tills något är dags.',
  roundAsksTooMuch: ({ maxActions }) =>
    `Avstämningen gäller för många åtgärder. Välj högst ${numberInSwedish(maxActions)}.`,
  roundAsksTwice: 'Samma åtgärd finns med två gånger i avstämningen. Ta bort den ena raden.',
  askedPersonMismatch:
    'En åtgärd i avstämningen har både en person och hela gruppen som mottagare, eller ingen alls. Rätta raden.',
  answerByBeforeOpening: ({ openedOn }) =>
    `Lägesrapporterna ska vara lämnade tidigast den dag då avstämningen öppnas, ${dayInSwedish(openedOn)}. Välj den dagen eller en senare.`,
  roundNotDue:
    'Avstämningen inför mötet öppnas inte nu: dagen har inte kommit, eller så är mötet redan hållet eller inställt. Begär en lägesrapport om du behöver svar ändå.',
  roundClosed:
    'Avstämningen är stängd. Det du lämnar nu sparas som en vanlig lägesrapport. Begär en ny avstämning om fler ska svara.',
  actionNotAsked:
    'Åtgärden ingår inte i den här avstämningen. Lämna lägesrapporten i åtgärdsplanen, eller be samordnaren att lägga till åtgärden.'
};
