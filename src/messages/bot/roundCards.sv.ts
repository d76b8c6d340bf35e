/** Texts of the cards of status rounds, in Swedish. */
export const roundCardsSv = {
  'round.heading': (group: string) => `Avstämning – ${group}`,
  'round.before': (title: string, day: string) => `Inför ${title}, ${day}.`,
  'round.moved': 'Mötet har flyttats till den här dagen.',
  'round.answerBy': (deadline: string) => `Svara senast ${deadline}.`,
  'round.answered': (answered: number, asked: number) => `${answered} av ${asked} åtgärder är besvarade.`,
  'round.reason': (reason: string) => `Skäl: ${reason}`,
  'round.closed': (why: string) => `Avstämningen är stängd. ${why}.`,
  'round.whoAnswered': 'Har svarat',
  'round.whoWaits': 'Har inte svarat',
  'round.whoSilent': 'Ingen uppgift',
  'round.whoDropped': 'Frågas inte längre',
  'round.group': 'Hela gruppen',
  'round.person': (name: string, actions: string) => `${name}: ${actions}`,
  'round.deputy': (deputy: string, person: string) => `${deputy}, för ${person}`,
  'round.light': (number: string, light: string) => `${number} ${light.toLocaleLowerCase('sv')}`,
  'round.late': (words: string) => `${words} (efter sista svarsdagen)`,
  'round.disputed': (number: string) => `${number} (staden och polisen är oense)`,
  'round.answer': 'Svara',
  'round.answerAll': 'Svara på allt',
  'round.how':
    'Svara med knappen, eller nämn mig i tråden och skriv till exempel ”HÄ-2 röd upphandlingen drar ut”.',
  'round.summary': (group: string) => `Avstämning – ${group}`,
  'round.nudge': (deadline: string) => `Det saknas svar. Svara senast ${deadline}.`,
  'round.silent': 'De här har inte svarat. Åtgärderna visas som grå på mötet tills någon svarar.',
  'round.sumUp': (answered: number, asked: number) =>
    `Avstämningen är klar: ${answered} av ${asked} åtgärder är besvarade.`,
  'round.promptHeading': 'Svara på avstämningen',
  'round.promptIntro': 'Svara på de åtgärder du kan. De du lämnar utan färg kan du svara på senare.',
  'round.send': 'Skicka svaren',
  'round.gone': 'Avstämningen finns inte längre.',
  'round.nothing': 'Du har inget att svara på i avstämningen.',
  'round.problem': (number: string, problem: string) => `${number}: ${problem}`,
  'round.received': (count: number) => (count === 1 ? 'Ett svar är mottaget.' : `${count} svar är mottagna.`),
  'round.savedOne': (title: string) => `${title}: sparat`,
  'round.savedAfterClosing': (title: string) =>
    `${title}: sparat som en vanlig lägesrapport, eftersom avstämningen redan var stängd`,
  'round.notSaved': (title: string, reason: string) => `${title}: ${reason}`,

  'meeting.heading': (group: string) => `Sammanfattning av mötet – ${group}`,
  'meeting.approved': (title: string, day: string) => `Anteckningarna från ${title}, ${day}, är justerade.`,
  'meeting.decisions': 'Beslut',
  'meeting.noDecisions': 'Inga beslut.',
  'meeting.assignments': 'Uppdrag',
  'meeting.noAssignments': 'Inga uppdrag.',
  'meeting.decision': (number: string, kind: string, text: string) => `${number} ${kind}: ${text}`,
  'meeting.assignment': (text: string, owner: string, day: string) => `${text} – ${owner}, senast ${day}`
} as const;

/** The shape of the texts: the same keys, with text or a function of values that gives text. */
export type RoundCardTexts = {
  readonly [Key in keyof typeof roundCardsSv]: (typeof roundCardsSv)[Key] extends string
    ? string
    : (typeof roundCardsSv)[Key];
};
