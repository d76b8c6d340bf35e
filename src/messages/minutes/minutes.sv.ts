/** Words of minutes and calendars, in Swedish: the source of the other languages. */
export const minutesSv = {
  minutes: 'Minnesanteckningar',
  day: 'Dag',
  time: 'Tid',
  place: 'Plats',
  present: 'Närvarande',
  approvers: 'Justerare',
  decision: 'Beslut',
  decisions: 'Beslut vid mötet',
  kind: 'Slag',
  number: 'Nummer',
  assignment: 'Uppdrag',
  assignments: 'Uppdrag från mötet',
  owner: 'Ansvarig',
  due: 'Klart senast',
  state: 'Läge',
  responsible: 'Ansvarig organisation',
  nothing: 'Inget antecknat.',
  others: 'Övrigt',
  nextMeeting: 'Nästa möte',
  noNextMeeting: 'Nästa möte är inte bestämt.',
  draft: 'Utkast – inte justerat',
  approvedOn: (day: string) => `Justerat ${day}`,
  changed: 'Anteckningarnas underlag har ändrats efter låsningen.',
  hash: (hash: string) => `Kontrollsumma (SHA-256): ${hash}`,
  from: (time: string, minutes: number) => `${time} (${minutes} minuter)`,
  notOurDiary: 'Handlingen är inte diarieförd av systemet.',
  joinMeeting: 'Anslut till mötet',
  reportsBy: (day: string) => `Lägesrapporter senast ${day}.`,
  meetingsOf: (group: string) => `Möten – ${group}`
};

/** Words of minutes and calendars. */
export type MinutesTexts = {
  readonly [Name in keyof typeof minutesSv]: (typeof minutesSv)[Name] extends string
    ? string
    : (typeof minutesSv)[Name];
};
