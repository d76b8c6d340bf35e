import { type ProvisioningStep, type ProvisioningWarning } from './steps';

/** Languages of the one-line descriptions. */
export type DescriptionLanguage = 'sv' | 'en';

type Words = readonly [swedish: string, english: string];

type StepOf<Kind extends ProvisioningStep['kind']> = Extract<ProvisioningStep, { readonly kind: Kind }>;

const stepWords: { readonly [Kind in ProvisioningStep['kind']]: (step: StepOf<Kind>) => Words } = {
  createLevel: ({ level }) => [
    `Skapa behörighetsnivån ${level.title}`,
    `Create the permission level ${level.title}`
  ],
  createGroup: ({ title }) => [`Skapa gruppen ${title}`, `Create the group ${title}`],
  createList: ({ list }) => [`Skapa listan ${list.name}`, `Create the list ${list.name}`],
  setList: ({ list, changes }) => {
    const what = Object.keys(changes).join(', ');
    return [`Ställ in listan ${list}: ${what}`, `Set up the list ${list}: ${what}`];
  },
  createField: ({ list, field }) => {
    const column = `${list}.${field.name} (${field.title})`;
    return [`Skapa kolumnen ${column}`, `Create the column ${column}`];
  },
  setField: ({ list, field, changes }) => {
    const what = `${list}.${field}: ${Object.keys(changes).join(', ')}`;
    return [`Ställ in kolumnen ${what}`, `Set up the column ${what}`];
  },
  createView: ({ list, view }) => [`Skapa vyn ${list}/${view.name}`, `Create the view ${list}/${view.name}`],
  fillView: ({ list, view }) => [
    `Välj kolumner i vyn ${list}/${view.name}`,
    `Choose columns of the view ${list}/${view.name}`
  ],
  finishView: ({ list, view }) => [
    `Döp vyn ${list}/${view.name} till ${view.title}`,
    `Name the view ${list}/${view.name} ${view.title}`
  ],
  separateList: ({ list }) => [
    `Ge listan ${list} egna behörigheter`,
    `Give the list ${list} rights of its own`
  ],
  grant: ({ list, group, level }) => [
    `Ge ${group} ${level ?? 'fullständig behörighet'} på ${list ?? 'webbplatsen'}`,
    `Give ${group} ${level ?? 'full control'} on ${list ?? 'the site'}`
  ]
};

function warningWords(warning: ProvisioningWarning): Words {
  switch (warning.code) {
    case 'otherTimeZone':
      return [
        `Webbplatsen har tidszon ${warning.timeZoneId}, inte Stockholms (4): ändra den under Nationella inställningar, annars visas dagar fel.`,
        `The site has time zone ${warning.timeZoneId}, not Stockholm's (4): change it in Regional settings, or days are shown wrongly.`
      ];
    case 'otherType':
      return [
        `Kolumnen ${warning.list}.${warning.field} är ${warning.found} men ska vara ${warning.wanted}: den byts inte, flytta innehållet för hand.`,
        `The column ${warning.list}.${warning.field} is ${warning.found} but should be ${warning.wanted}: it is not replaced, move its content by hand.`
      ];
    case 'titleTaken':
      return [
        `En annan lista heter redan ${warning.title}: ${warning.list} behåller sitt engelska namn.`,
        `Another list is already called ${warning.title}: ${warning.list} keeps its English name.`
      ];
    case 'tooManyIndexes':
      return [
        `Listan ${warning.list} skulle få ${warning.count} index, SharePoint ger högst 20.`,
        `The list ${warning.list} would get ${warning.count} indexes, SharePoint gives 20 at most.`
      ];
    case 'moreRights':
      return [
        `${warning.principal} har mer än planerat på ${warning.list} (${warning.levels.join(', ')}): det tas inte bort.`,
        `${warning.principal} has more than planned on ${warning.list} (${warning.levels.join(', ')}): it is not taken away.`
      ];
  }
}

/** One line that says what a step does. */
export function describeStep(step: ProvisioningStep, language: DescriptionLanguage): string {
  // The words of a kind take the steps of that kind.
  const words = stepWords[step.kind] as (step: ProvisioningStep) => Words;
  return words(step)[language === 'sv' ? 0 : 1];
}

/** One line that says what is left to people. */
export function describeWarning(warning: ProvisioningWarning, language: DescriptionLanguage): string {
  return warningWords(warning)[language === 'sv' ? 0 : 1];
}
