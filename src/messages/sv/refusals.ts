import { rolesThatWrite } from '../../application/access/listWrites';
import { permissions, roles } from '../../core/organisation/permissions';
import { type Catalogue } from '../catalogue';
import { formatAlternatives } from '../format';
import { namesSv } from './names';

/** Why something was not carried out, in Swedish. */
export const refusalsSv: Catalogue['refusals'] = {
  notAllowed: ({ task, roles: held }) => {
    if (held.length === 0) {
      return 'Du finns inte med i registret för den här samverkan. Be den centrala samordnaren eller administratören att lägga till dig.';
    }
    const able = roles.filter((role) => permissions[task].allowedTo.some((allowed) => allowed === role));
    const names = able.map((role) => namesSv.roleInText[role]);
    return `Du har inte behörighet att ${namesSv.task[task]}. Det kan ${formatAlternatives(names, 'sv')} göra.`;
  },
  conflict: 'Någon annan hann ändra före dig. Jämför versionerna och spara igen. Det du skrev finns kvar.',
  duplicateKey:
    'Det här finns redan sparat. Ladda om sidan och se efter innan du sparar igen, så att det inte blir dubbelt.',
  rowGone:
    'Någon har tagit bort det du ville ändra. Kopiera det du skrev om du behöver det, och ladda sedan om sidan.',
  writeForbidden: ({ collection }) => {
    const names = rolesThatWrite(collection).map((role) => namesSv.roleInText[role]);
    const may = names.length === 0 ? '' : ` Det får ${formatAlternatives(names, 'sv')}.`;
    return `SharePoint låter dig läsa men inte ändra listan ”${namesSv.collection[collection]}”.${may} Be webbplatsens administratör att lägga till dig i den grupp i SharePoint som hör till din roll.`;
  },
  rowMissing: ({ collection }) =>
    `Något som behövs finns inte längre i listan ”${namesSv.collection[collection]}”. Ladda om sidan och försök igen.`
};

/** What is broken, in Swedish. */
export const failuresSv: Catalogue['failures'] = {
  sessionExpired:
    'Du är inte inloggad längre. Ladda om sidan, logga in på nytt och öppna formuläret igen. Det du har skrivit finns kvar där.',
  siteForbidden:
    'Du har inte behörighet att läsa det här på webbplatsen. Be samordnaren att ge dig läsbehörighet.',
  siteMissing:
    'Webbplatsen finns inte längre eller har bytt adress. Be administratören att rätta adressen i registret.',
  listMissing:
    'En lista saknas på webbplatsen. Be administratören att skapa listorna igen; inget annat har gått förlorat.',
  siteThrottled: 'SharePoint är hårt belastat just nu. Vänta någon minut och försök igen.',
  siteUnavailable: 'SharePoint svarar inte. Kontrollera din anslutning och försök igen.',
  writeRejected:
    'SharePoint tog inte emot ändringen. Ladda om sidan och försök igen. Kontakta administratören om det inte hjälper.',
  unexpectedAnswer:
    'Webbplatsen svarade på ett oväntat sätt. Försök igen om en stund. Kontakta administratören om det inte hjälper.',
  provisioningFailed:
    'Listorna på webbplatsen kunde inte skapas eller uppdateras. Rätta orsaken och kör installationen igen.',
  databaseInUse:
    'Botens databas används redan av ett annat program. Stoppa det först, eller ange en annan katalog eller en PostgreSQL-databas i SAMVERKAN_DATABASE_URL.',
  databaseTooNew:
    'Botens databas har uppdaterats av en nyare version av programmet. Kör den versionen, eller en som är ännu nyare.',
  unknown: 'Ett oväntat fel uppstod. Försök igen, och kontakta administratören om det inte hjälper.'
};
