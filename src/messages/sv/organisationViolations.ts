import { type OrganisationViolation } from '../../core/organisation/organisationViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { formatAlternatives } from '../format';
import { namesSv } from './names';
import { dayInSwedish } from './words';

const { groupKind, level, orgUnitKind, side } = namesSv;

/** Rules about organisations, groups, memberships and persons, in Swedish. */
export const organisationViolationsSv: TextsByCode<OwnViolation<OrganisationViolation>> = {
  unitSideMismatch: ({ kind, expected }) =>
    `En organisation av slaget ”${orgUnitKind[kind]}” hör till sidan ”${side[expected]}”. Ändra sidan eller slaget.`,
  unitSucceedsItself: (_, field) =>
    `Organisationen är sin egen efterträdare. Välj en annan organisation i fältet ${field}, eller töm det.`,
  successorWithoutEnd: (_, field) =>
    `Organisationen har en efterträdare men ingen sista dag. Fyll i fältet ${field}.`,
  successorCycle: (_, field) =>
    `Organisationerna efterträder varandra i en cirkel. Kontrollera fältet ${field} i dem och ta bort det som är fel.`,
  successorOfOtherSide: ({ side: other }, field) =>
    `Efterträdaren hör till sidan ”${side[other]}”, och organisationen till en annan. Välj en på samma sida i fältet ${field}.`,
  successorGap: ({ endedOn, beganOn }) =>
    `Organisationen upphörde den ${dayInSwedish(endedOn)} men efterträdaren började först den ${dayInSwedish(beganOn)}. Rätta någon av dagarna, så att ingen dag blir utan ansvarig.`,
  centralWorkingGroup: `I den centrala samverkan finns inga arbetsgrupper. Välj ett annat slag av grupp, eller nivån ”${level.local}”.`,
  steeringGroupHasParent: (_, field) =>
    `En styrgrupp svarar inte till någon annan grupp. Töm fältet ${field}.`,
  groupAnswersToItself: (_, field) =>
    `Gruppen svarar till sig själv. Välj en annan grupp i fältet ${field}, eller töm det.`,
  parentGroupOfOtherAgreement: (_, field) =>
    `Gruppen i fältet ${field} hör till en annan överenskommelse. Välj en grupp i samma överenskommelse.`,
  parentGroupOfWrongKind: ({ kind, allowed }, field) =>
    `Gruppen i fältet ${field} är av slaget ”${groupKind[kind]}”, som den här gruppen inte kan svara till. ${
      allowed.length === 0
        ? 'Töm fältet.'
        : `Välj en grupp av slaget ${formatAlternatives(
            allowed.map((one) => `”${groupKind[one]}”`),
            'sv'
          )}.`
    }`,
  groupLevelMismatch: ({ expected }, field) =>
    `Gruppens överenskommelse har nivån ”${level[expected]}”. Välj samma nivå i fältet ${field}.`,
  loginTaken:
    'En annan person har redan den inloggningen. Kontrollera adressen, eller rätta den andra personens rad.',
  membershipOverlap:
    'Personen har redan den rollen i gruppen under en del av tiden. Ändra dagarna, eller ändra det medlemskap som finns.',
  assignmentOverlap:
    'Personen har redan den behörigheten under en del av tiden. Ändra dagarna, eller ändra den behörighet som finns.',
  deputyIsSelf: (_, field) =>
    `Personen kan inte vara sin egen ersättare. Välj någon annan i fältet ${field}, eller töm det.`,
  absenceWithoutStart: (_, field) => `Frånvaron har en sista dag men ingen första. Fyll i fältet ${field}.`
};
