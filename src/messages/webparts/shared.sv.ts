/** Texts that more than one web part shows, in Swedish. */
export const sharedSv = {
  'page.loadingPart': 'Hämtar …',

  'failure.title': 'Sidan kunde inte hämta uppgifterna',
  'failure.sites': (sites: readonly string[]) =>
    sites.length === 1
      ? `${sites.join('')} kunde inte läsas`
      : `${sites.length} webbplatser kunde inte läsas: ${sites.join(', ')}`,
  'failure.retry': 'Försök igen',
  'failure.reload': 'Hämta igen',
  'failure.signIn': 'Ladda om och logga in',
  'failure.stale': (time: string) => `Det gick inte att hämta på nytt. Du ser det som gällde ${time}.`,

  'findings.title': (count: number) =>
    count === 1 ? 'En rad i listan behöver rättas' : `${count} rader i listorna behöver rättas`,
  'findings.explanation':
    'De har ändrats direkt i listan och bryter mot en regel. Här visas de först när de är rättade.',
  'findings.showAll': (count: number) => `Visa alla ${count}`,
  'findings.place': (list: string, problems: string) => `I listan ${list}. ${problems}`,
  'findings.mend': 'Rätta raden',
  'findings.mendLabel': (row: string) => `Rätta raden: ${row}`,

  'unfinished.title': (count: number) =>
    count === 1 ? 'En ändring avbröts innan den blev klar' : `${count} ändringar avbröts innan de blev klara`,
  'unfinished.explanation':
    'Det som hann sparas står kvar. Slutför det som återstår, så att uppgifterna stämmer överens.',
  'unfinished.operation': (kind: string, day: string) => `${kind}, påbörjad ${day}`,
  'unfinished.finish': 'Slutför',
  'unfinished.finishing': 'Slutför …',
  'unfinished.refused': 'Allt kunde inte slutföras:',

  'channelGroup.label': 'Visa för gruppen',
  'channelGroup.all': 'Alla grupper',

  'link.copy': 'Kopiera länk',
  'link.share': 'Dela länk',
  'link.copyLabel': (title: string) => `Länk till ${title}`,
  'link.copied': 'Länken är kopierad.',
  'link.copyByHand': 'Kopiera länken härifrån',

  'file.choose': 'Välj fil',
  'file.none': 'Ingen fil är vald.',
  'file.chosen': (fileName: string, size: string) => `Vald fil: ${fileName}, ${size}.`,
  'file.chooseAgain': (fileName: string) =>
    `Du hade valt filen ${fileName}. En vald fil finns inte kvar när sidan har laddats om: välj den igen.`,

  'form.restored': 'Det du skrev tidigare finns kvar här.',
  'form.startOver': 'Börja om',
  'form.cancel': 'Avbryt',
  'form.sending': 'Sparar …',
  'form.refused': 'Det gick inte att spara. Rätta det här:',
  'form.notSaved': 'Det gick inte att spara. Det du skrev finns kvar.',

  'versions.heading': 'Jämför de två versionerna',
  'versions.advice':
    'Ändra det som behövs i formuläret nedan och spara igen. Då ersätter det som står i formuläret den andra versionen.',
  'versions.alike': 'Versionerna säger samma sak. Spara igen.',
  'versions.mine': 'I ditt formulär',
  'versions.theirs': 'Sparat av någon annan',
  'versions.empty': 'Tomt',
  'versions.take': 'Använd den andras version',
  'versions.takeLabel': (field: string) => `Använd den andras version av ${field}`,

  'plan.lightMeans': (light: string, meaning: string) => `${light}: ${meaning.toLowerCase()}`,

  'action.title': (number: string, title: string) => `${number} ${title}`,
  'action.may': 'Vad du kan göra',
  'action.earlier': (count: number) => `Visa tidigare (${count} till)`,

  'agreements.lapsesIn': (days: number) =>
    days === 0 ? 'Löper ut i dag' : days === 1 ? 'Löper ut i morgon' : `Löper ut om ${days} dagar`,
  'agreements.lapsedFor': (days: number) =>
    days === 1 ? 'Löpte ut i går' : `Löpte ut för ${days} dagar sedan`,

  'renewal.none': 'Ingen ny överenskommelse är påbörjad',
  'renewal.begun': 'Ny överenskommelse finns som utkast',
  'renewal.underWay': 'Ny överenskommelse är under beredning',
  'renewal.signedLater': (from: string) => `Ny överenskommelse gäller först från ${from}`,

  'steering.gap': 'Lucka'
} as const;
