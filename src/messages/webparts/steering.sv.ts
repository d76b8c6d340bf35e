/** Texts of the steering overview, in Swedish. */
export const steeringSv = {
  'steering.heading': 'Styrgruppsvy',
  'steering.loading': 'Hämtar läget …',
  'steering.coming': 'Hämtas …',
  'steering.comingSites': (count: number) =>
    count === 1 ? 'Hämtar läget från 1 webbplats …' : `Hämtar läget från ${count} webbplatser …`,
  'steering.counting': 'Räknas …',
  'steering.asOf': (day: string) => `Läget ${day}`,
  'steering.actionCount': (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
  'steering.siteCount': (count: number) => (count === 1 ? '1 webbplats' : `${count} webbplatser`),
  'steering.emptyTitle': 'Det finns inget att följa upp här ännu',
  'steering.emptyAdvice':
    'Börja med att registrera överenskommelsen och lägg upp en plan med åtgärder. Då visas här vad styrgruppen behöver ta ställning till.',

  'steering.decisions': 'Behöver beslut',
  'steering.escalations': 'Eskalerat till styrgruppen',
  'steering.escalationsHint': (workdays: number) =>
    `Försenat minst ${workdays} arbetsdagar, eller rött utan förslag`,
  'steering.lapsing': 'Överenskommelser som löper ut',
  'steering.lapsingHint': 'Ingen undertecknad överenskommelse tar vid',
  'steering.red': 'Röda åtgärder',
  'steering.redHint': 'Avvikelse från planen',
  'steering.overdue': 'Försenade åtgärder',
  'steering.overdueHint': 'En tidsgräns har passerat utan svar',
  'steering.silent': 'Tysta ägare',
  'steering.silentHint': 'Två tillfällen i rad utan svar',
  'steering.nothingNow': 'Inget just nu',

  'steering.deviations': 'Avvikelser och förslag till beslut',
  'steering.deviationsExplanation': 'Varje röd åtgärd med den senaste rapporten, och vad som föreslås.',
  'steering.noDeviations': 'Ingen åtgärd är röd just nu.',
  'steering.loadingDeviations': 'Hämtar vad rapporterna säger …',
  'steering.escalated': 'Eskalerat',
  'steering.escalatedOverdue': (workdays: number, deadline: string) =>
    `Försenat ${workdays} arbetsdagar, skulle ha varit klart ${deadline}.`,
  'steering.escalatedWithoutRemedy': 'Rött utan förslag till åtgärd.',
  'steering.reportOf': (side: string, day: string) => `${side}, ${day}`,
  'steering.proposal': 'Förslag:',
  'steering.noProposal': 'Inget förslag är lämnat.',
  'steering.noText': 'Rapportens text kunde inte läsas. Öppna åtgärden för att se den.',
  'steering.print': 'Skriv ut',

  'steering.areas': 'Läge per fokusområde',
  'steering.columnArea': 'Fokusområde',
  'steering.columnDistribution': 'Fördelning',
  'steering.columnTotal': 'Alla',
  'steering.allAreas': 'Alla fokusområden',
  'steering.noActions':
    'Inga åtgärder finns i planerna ännu. Lägg till åtgärder i en plan, så visas deras läge här.',
  'steering.noActionsInArea': 'Inga åtgärder',
  'steering.areaFigure': (area: string, light: string) => `${area}: ${light}`,
  'steering.areaTotal': (area: string) => `${area}: alla åtgärder`,

  'steering.coverage': 'Täckning',
  'steering.coverageExplanation':
    'Hur de lokala överenskommelserna tar upp de centrala fokusområdena. En lucka är ett område som inte har vägts in.',
  'steering.columnAgreement': 'Lokal överenskommelse',
  'steering.columnGaps': 'Luckor',
  'steering.columnLocalAreas': 'Lokala fokusområden',
  'steering.noLocalAreas': 'Inga egna',
  'steering.noGaps': 'Inga luckor',
  'steering.gapCount': (count: number) => (count === 1 ? '1 lucka' : `${count} luckor`),
  'steering.gapsOf': (agreement: string) => `${agreement}: luckor`,
  'steering.allGaps': 'Alla luckor',
  'steering.reasonGap': (area: string, gap: string) => `${area}: ${gap}`,
  'steering.stanceFigure': (agreement: string, area: string) => `${agreement}: ${area}`,
  'steering.coverageReason': (reason: string) => `Skäl: ${reason}`,
  'steering.noLocals':
    'Ingen lokal överenskommelse hör till den här ännu. Registrera en och ange vilken central överenskommelse den speglar.',
  'steering.noCentral':
    'Här visas täckningen när en central överenskommelse med fokusområden är registrerad och gäller.',
  'steering.outside': (sites: string) =>
    `Täckningen kan inte visas för ${sites}, eftersom den centrala överenskommelsens fokusområden inte gick att hitta.`,

  'steering.silence': 'Tysta ägare per organisation',
  'steering.silenceExplanation':
    'Andel av organisationens pågående åtgärder där två tillfällen i rad har gått utan svar.',
  'steering.noSilence': 'Ingen organisation har åtgärder som följs upp nu.',
  'steering.columnOrganisation': 'Organisation',
  'steering.columnRate': 'Andel tysta',
  'steering.columnSilent': 'Tysta',
  'steering.columnAsked': 'Följs upp',
  'steering.silenceOf': (organisation: string) => `${organisation}: åtgärder som följs upp`,
  'steering.percent': (percent: string) => `${percent} %`,
  'steering.noResponsible': 'Ingen ansvarig organisation',

  'steering.close': 'Stäng',
  'steering.closeLabel': (figure: string) => `Stäng ${figure}`,
  'steering.showAll': (count: number) => `Visa alla ${count}`,
  'steering.columnNumber': 'Nummer',
  'steering.columnTitle': 'Vad',
  'steering.columnResponsible': 'Ansvarig',
  'steering.columnWhy': 'Varför',
  'steering.ownSite': 'Den här webbplatsen',
  'steering.contact': (person: string) => `Kontakt: ${person}`,

  'steering.whyOverdue': (what: string, day: string, workdays: number) =>
    `${what} skulle ha lämnats ${day}, försenat ${workdays === 1 ? '1 arbetsdag' : `${workdays} arbetsdagar`}`,
  'steering.whySilent': 'Två tillfällen i rad har gått utan svar',
  'steering.whyDisputed': 'Staden och polisen bedömer läget olika',
  'steering.whyNobodyAnswers': 'Ingen kontaktperson kan svara just nu',
  'steering.whyReported': (side: string, light: string, day: string) =>
    `${side}: ${light}, rapporterat ${day}`,
  'steering.whyNoFreshReport': (day: string) => `Ingen ny lägesrapport sedan ${day}`,
  'steering.whyNeverReported': 'Ingen lägesrapport har lämnats',
  'steering.whyNotAsked': (state: string) => `Följs inte upp nu: ${state}`,
  'steering.whyLapses': (day: string) => `Sista dag ${day}`
} as const;

/** The same keys, with text or a function of values that gives text. */
export type SteeringTexts = {
  readonly [Key in keyof typeof steeringSv]: (typeof steeringSv)[Key] extends string
    ? string
    : (typeof steeringSv)[Key];
};
