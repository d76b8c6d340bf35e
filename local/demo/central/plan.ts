import {
  type ActionSketch,
  everyWeeks,
  type ProblemSketch,
  type ReportsByAction
} from '../district/sketches';

/** Problems and causes of the central situation picture. */
export const centralProblems: readonly ProblemSketch[] = [
  {
    key: 'exit-ways',
    area: 'AVH',
    title: 'Olika vägar till stadens avhopparverksamhet',
    causes: { 'separate-routines': 'Varje stadsdelsförvaltning har sin egen rutin' }
  },
  {
    key: 'walkways',
    area: 'PLA',
    title: 'Otrygga gångstråk i flera stadsdelar',
    causes: { 'old-lights': 'Belysningen är gammal och ojämn' }
  },
  {
    key: 'school-yards',
    area: 'PLA',
    title: 'Skolgårdar används kvällstid utan tillsyn',
    causes: { 'no-inventory': 'Ingen samlad bild av skolgårdarnas brister' }
  },
  {
    key: 'school-attendance',
    area: 'UNG',
    title: 'Tidiga tecken på risk fångas olika upp i skolorna',
    causes: { 'no-structure': 'Skola, socialtjänst, polis och fritid saknar en gemensam struktur' }
  }
];

/** The four rows of the handlingsplan, owned by fackförvaltningar and a company. */
export const centralActions: readonly ActionSketch[] = [
  {
    number: 'HP-1',
    area: 'AVH',
    title: 'Stadsgemensam kontaktväg till avhopparverksamheten',
    description: 'En väg in för alla stadsdelsförvaltningar. Inga uppgifter om enskilda hanteras här.',
    type: 'Rutin',
    cause: 'separate-routines',
    goal: { title: 'Gemensam rutin beslutad', kind: 'process', aim: 'crime' },
    group: 'preparationGroup',
    responsible: 'socialforvaltningen',
    contact: 'socialforvaltningen',
    participants: ['polisregion-stockholm'],
    isShared: true,
    start: '2020-02-10',
    end: '2020-11-27',
    cadence: everyWeeks(6),
    effectFollowUpOn: '2021-05-28'
  },
  {
    number: 'HP-2',
    area: 'PLA',
    title: 'Belysningsprogram för tio gångstråk',
    description: 'Tio stråk väljs ut från de lokala lägesbilderna.',
    type: 'Fysisk miljö',
    cause: 'old-lights',
    goal: { title: 'Tio stråk med ny belysning', kind: 'output', aim: 'safety', target: 10, unit: 'stråk' },
    group: 'preparationGroup',
    responsible: 'trafikkontoret',
    contact: 'trafikkontoret',
    start: '2020-02-10',
    end: '2021-10-29',
    cadence: everyWeeks(6),
    effectFollowUpOn: '2022-04-29'
  },
  {
    number: 'HP-3',
    area: 'PLA',
    title: 'Trygghetsinventering av tolv skolgårdar',
    description: 'Ljus, sikt och skötsel inventeras med polis och skola.',
    type: 'Inventering',
    cause: 'no-inventory',
    goal: {
      title: 'Tolv skolgårdar inventerade',
      kind: 'output',
      aim: 'safety',
      target: 12,
      unit: 'skolgårdar'
    },
    group: 'preparationGroup',
    responsible: 'sisab',
    contact: 'sisab',
    participants: ['polisregion-stockholm', 'utbildningsforvaltningen'],
    isShared: true,
    start: '2020-02-10',
    end: '2021-06-11',
    cadence: everyWeeks(6),
    effectFollowUpOn: '2021-12-10'
  },
  {
    number: 'HP-4',
    area: 'UNG',
    title: 'Gemensam samverkansmodell skola, socialtjänst, polis och fritid',
    description: 'Modellen beskriver struktur och roller, aldrig enskilda ärenden.',
    type: 'Struktur',
    cause: 'no-structure',
    goal: { title: 'Modellen är beslutad', kind: 'process', aim: 'crime' },
    group: 'preparationGroup',
    responsible: 'utbildningsforvaltningen',
    contact: 'utbildningsforvaltningen',
    participants: ['socialforvaltningen', 'polisregion-stockholm'],
    isShared: true,
    start: '2020-02-10',
    end: '2020-12-18',
    cadence: everyWeeks(6),
    effectFollowUpOn: '2021-06-18'
  }
];

/** What was reported about the handlingsplan until the demo's day. */
export const centralReports: ReportsByAction = {
  'HP-1': [
    {
      day: '2020-03-19',
      by: 'socialforvaltningen',
      light: 'green',
      text: 'Nuläget är kartlagt i alla stadsdelar.'
    },
    { day: '2020-05-28', by: 'socialforvaltningen', light: 'green', text: 'Förslag till rutin är skrivet.' },
    {
      day: '2020-08-24',
      by: 'socialforvaltningen',
      light: 'green',
      text: 'Rutinen prövas i två stadsdelar.'
    },
    { day: '2020-08-26', by: 'samordnare.polisregion', light: 'green', text: 'Polisens del är klar.' }
  ],
  'HP-2': [
    { day: '2020-03-20', by: 'trafikkontoret', light: 'green', text: 'Stråken är utvalda.', outcome: 0 },
    { day: '2020-06-10', by: 'trafikkontoret', light: 'green', text: 'Två stråk klara.', outcome: 2 },
    { day: '2020-08-21', by: 'trafikkontoret', light: 'green', text: 'Tre av tio stråk klara.', outcome: 3 }
  ],
  'HP-3': [
    { day: '2020-03-18', by: 'sisab', light: 'green', text: 'Metod och tidplan är bestämda.', outcome: 0 },
    { day: '2020-06-11', by: 'sisab', light: 'green', text: 'Tre skolgårdar inventerade.', outcome: 3 },
    {
      day: '2020-08-20',
      by: 'sisab',
      light: 'green',
      text: 'Fem av tolv skolgårdar inventerade.',
      outcome: 5
    }
  ],
  'HP-4': [
    { day: '2020-03-19', by: 'utbildningsforvaltningen', light: 'green', text: 'Arbetet är påbörjat.' },
    {
      day: '2020-06-12',
      by: 'utbildningsforvaltningen',
      light: 'green',
      text: 'Utkast på remiss hos parterna.'
    },
    {
      day: '2020-08-25',
      by: 'utbildningsforvaltningen',
      light: 'green',
      text: 'Synpunkterna är inarbetade. Beslut väntas i november.'
    }
  ]
};
