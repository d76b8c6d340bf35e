/** Texts of one agreement in full, in Swedish. */
export const agreementSv = {
  'agreement.loading': 'Hämtar överenskommelsen …',
  'agreement.back': 'Tillbaka till överenskommelserna',
  'agreement.gone': 'Överenskommelsen finns inte längre',
  'agreement.goneAdvice':
    'Länken leder till en överenskommelse som är borttagen. Gå tillbaka och välj en annan i listan.',
  'agreement.level': (level: string) => `${level} överenskommelse`,

  'agreement.attention': 'Att se upp med',
  'agreement.missingSection': (section: string) => `Avsnittet ”${section}” är inte skrivet än.`,

  'agreement.facts': 'Uppgifter',
  'agreement.period': 'Period',
  'agreement.signedUntil': (day: string) => `Enligt underskriften till ${day}`,
  'agreement.timeLeft': 'Tid kvar',
  'agreement.registered': (number: string, day: string) => `${number}, registrerad i diariet ${day}`,
  'agreement.lastChange': 'Senast ändrad',
  'agreement.changedBy': (day: string, name: string) => `${day} av ${name}`,
  'agreement.predecessors': 'Föregås av',
  'agreement.successors': 'Följs av',
  'agreement.linked': (title: string, state: string) => `${title} (${state.toLowerCase()})`,

  'agreement.parties': 'Parter',
  'agreement.partyToday': (name: string) => `numera ${name}`,

  'agreement.sections': 'Innehåll',
  'agreement.sectionMissing': 'Inte skrivet än.',

  'agreement.areas': 'Fokusområden',
  'agreement.noAreas': 'Överenskommelsen har inga egna fokusområden.',
  'agreement.centralAreas': 'De centrala fokusområdena',
  'agreement.localAreas': 'Lokala fokusområden',
  'agreement.coverageUnknown':
    'De centrala fokusområdena kan inte visas, eftersom den centrala överenskommelsen inte är angiven eller inte gick att läsa.',
  'agreement.coverageSummary': (areas: number, gaps: number) =>
    gaps === 0 ? `Alla ${areas} områden är vägda` : `${areas - gaps} av ${areas} områden är vägda`,
  'agreement.columnArea': 'Fokusområde',
  'agreement.columnStance': 'Ställning',
  'agreement.columnReason': 'Skäl',
  'agreement.columnFrom': 'Fortsätter från',
  'agreement.columnTo': 'Fortsätter i',
  'agreement.areaIn': (area: string, agreement: string) => `${area} (${agreement})`,
  'agreement.areaTrail': (label: string, areas: string) => `${label}: ${areas}`,

  'agreement.process': 'Ärendets väg',
  'agreement.noSteps': 'Inga steg är registrerade ännu.',
  'agreement.stepAt': (step: string, body: string) => `${step}: ${body}`,

  'agreement.extensions': 'Förlängningar',
  'agreement.noExtensions': 'Överenskommelsen har inte förlängts.',
  'agreement.extendedTo': (day: string) => `Förlängd till ${day}`,
  'agreement.decidedOn': (day: string) => `Beslutad ${day}`,
  'agreement.decisionIs': (reference: string) => `Beslut ${reference}`,

  'agreement.documents': 'Dokument',
  'agreement.noDocuments': 'Inga dokument är angivna ännu.',
  'agreement.signedDocument': 'Undertecknat dokument',
  'agreement.openDocument': (name: string) => `Öppna ${name}`,
  'agreement.hash': (hash: string) => `Kontrollsumma (SHA-256): ${hash}`,

  'agreement.history': 'Historik',
  'history.open': 'Visa historiken',
  'history.close': 'Dölj historiken',
  'history.loading': 'Hämtar historiken …',
  'history.none': 'Inga ändringar är sparade.',
  'history.begun': 'Lade upp överenskommelsen.',
  'history.change': (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  'history.empty': '(tomt)',
  'history.unknown': 'Någon som inte finns i personregistret',
  'history.cut': 'Äldre ändringar har gallrats.',
  'history.broken': (count: number) =>
    count === 1
      ? 'En version bryter mot reglerna och visas inte.'
      : `${count} versioner bryter mot reglerna och visas inte.`,

  'agreement.plans': 'Planer',
  'agreement.noPlans': 'Ingen plan hör till överenskommelsen ännu.',
  'agreement.planIs': (kind: string, state: string, version: string) =>
    `${kind}, version ${version}, ${state.toLowerCase()}`
} as const;
