import { type CadenceViolation } from '../../core/followUp/followUpViolation';
import {
  type ActionInPlanViolation,
  type ActionViolation,
  type AdoptionObstacle,
  type DateChangeViolation,
  type PlanViolation
} from '../../core/plan/planViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesSv } from './names';
import { dayInSwedish, lowerNameInSwedish, numberInSwedish, spanInSwedish } from './words';

const { planKind, planState } = namesSv;

/** Rules about actions, alone and in their plan, in Swedish. */
export const actionViolationsSv: TextsByCode<
  Exclude<
    OwnViolation<ActionViolation | ActionInPlanViolation>,
    { readonly code: OwnViolation<CadenceViolation>['code'] }
  >
> = {
  effectFollowUpNotAfterEnd: ({ end }) =>
    `Effektuppföljningen ligger inte efter åtgärdens slut, ${dayInSwedish(end)}. Välj en senare dag.`,
  participantRepeated: (_, field) =>
    `Samma organisation står mer än en gång som ansvarig eller medverkande. Ta bort dubbletten i fältet ${field}.`,
  sharedWithoutPartner: (_, field) =>
    `Åtgärden är delad av stad och polis men har ingen medverkande. Lägg till den andra organisationen i fältet ${field}.`,
  endNeedsDecision:
    'Slutet på en beslutad åtgärd flyttas bara genom ett beslut. Föreslå en datumändring i stället för att skriva ett nytt slut. Är slutet redan flyttat, fyll i vilket beslut som gäller.',
  originalEndChanged: ({ originalEnd }, field) =>
    `Åtgärdens ursprungliga slut, ${dayInSwedish(originalEnd)}, ska alltid stå kvar. Återställ fältet ${field}.`,
  actionDecisionNotAllowed: ({ from, to }) =>
    `Åtgärden är ${lowerNameInSwedish('actionState', from)} och kan inte bli ${lowerNameInSwedish('actionState', to)} på det sättet. ${
      from === 'cancelled'
        ? 'Lägg till en ny åtgärd om arbetet ska tas upp igen.'
        : 'Ladda om sidan och välj ett av de steg som visas.'
    }`,
  actionNumberTaken: ({ number }) =>
    `En annan åtgärd i planen har redan numret ”${number}”. Välj ett annat nummer.`,
  tooManyActions: ({ count, maxActions }) =>
    `Planen skulle få ${numberInSwedish(count)} åtgärder, men får ha högst ${numberInSwedish(maxActions)}. Lägg de sista i en annan plan.`,
  actionInOtherPlan:
    'Åtgärden hör till en annan plan eller överenskommelse. Öppna den i sin egen plan och ändra där.',
  planClosed: 'Planen är slutrapporterad och går inte att ändra. Lägg åtgärden i den plan som gäller nu.',
  dayOutsideAgreement: ({ day, validFrom, lastDay }, field) =>
    `Dagen i fältet ${field}, ${dayInSwedish(day)}, ligger utanför överenskommelsen, som gäller ${spanInSwedish(validFrom, lastDay)}. Välj en dag inom den tiden, eller förläng överenskommelsen.`
};

/** Rules about plans and about fastställa, in Swedish. */
export const planViolationsSv: TextsByCode<
  OwnViolation<PlanViolation | Exclude<AdoptionObstacle, { readonly code: 'tooManyActions' }>>
> = {
  contentHashInvalid: (_, field) =>
    `Kontrollsumman i fältet ${field} har fel form. Den skrivs av programmet och ska inte ändras. Återställ den från radens versionshistorik.`,
  planVersionInvalid: (_, field) =>
    `Planversionen ska vara ett heltal från 1 och uppåt. Rätta fältet ${field}.`,
  planKindMismatch: ({ level }) =>
    level === 'local'
      ? `En lokal överenskommelse har en åtgärdsplan, inte en handlingsplan. Välj slaget ”${planKind.actionPlan}”.`
      : `En central överenskommelse har en handlingsplan, inte en åtgärdsplan. Välj slaget ”${planKind.frameworkPlan}”.`,
  planStateNotAllowed: ({ from, to }) =>
    `Planen har läget ”${planState[from]}” och kan inte få läget ”${planState[to]}”. Ladda om sidan och välj ett av de steg som visas.`,
  planWithoutActions: 'Planen har inga åtgärder att fastställa. Lägg till minst en.',
  actionNotReady: ({ number }) =>
    number.trim() === ''
      ? 'En åtgärd utan nummer kan inte fastställas ännu.'
      : `Åtgärd ${number} kan inte fastställas ännu.`
};

/** Rules about moving the end of an action, in Swedish. */
export const dateChangeViolationsSv: TextsByCode<
  Exclude<OwnViolation<DateChangeViolation>, { readonly code: 'dayOutsideAgreement' }>
> = {
  dateUnchanged: ({ day }) =>
    `Det nya slutet är samma dag som det gamla, ${dayInSwedish(day)}. Välj en annan dag.`,
  dateChangeNotNeeded: ({ decision }) =>
    decision === 'cancelled'
      ? 'Åtgärden är avbruten och har inget slut att flytta. Lägg till en ny åtgärd om arbetet ska tas upp igen.'
      : 'Åtgärden är bara föreslagen, så slutet kan flyttas utan beslut. Ändra det direkt i åtgärden.',
  dateChangeOfOtherAction: 'Datumändringen gäller en annan åtgärd. Öppna den från den åtgärd som den gäller.',
  dateChangeClosed: ({ state }) =>
    `Datumändringen är redan ${lowerNameInSwedish('dateChangeState', state)}. Gör ett nytt förslag om slutet ska flyttas.`,
  endMovedMeanwhile: ({ from, end }) =>
    `Åtgärdens slut har ändrats under tiden. Det var ${dayInSwedish(from)}, ${
      end === undefined ? 'nu har åtgärden inget slut' : `nu är det ${dayInSwedish(end)}`
    }. Ladda om och utgå från det.`,
  newEndHasPassed: ({ to, asOf }) =>
    `Det nya slutet, ${dayInSwedish(to)}, har redan passerat. Välj ${dayInSwedish(asOf)} eller en senare dag.`
};
