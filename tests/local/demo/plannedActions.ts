/** What the demo's table says of each local action: number, title, type, kind of goal, responsible organisation. */
export const plannedActions = [
  [
    'HÄ-1',
    'Trygghetsvandringar i två centrum, vår och höst',
    'Trygghetsvandring',
    'output',
    'sdf-hagersten-liljeholmen'
  ],
  ['HÄ-2', 'Förbättrad belysning på gångväg', 'Fysisk miljö', 'effect', 'trafikkontoret'],
  [
    'HÄ-3',
    'Platssamverkan vid centrum, gemensam platsplan',
    'Platssamverkan',
    'process',
    'sdf-hagersten-liljeholmen'
  ],
  ['HÄ-4', 'Underlag till ansökan om kameraövervakning', 'Kameraövervakning', 'process', 'slk'],
  ['HÄ-5', 'Gemensam närvaro kring skolavslutning', 'Gemensam närvaro', 'output', 'lpo-skarholmen'],
  ['HÄ-6', 'Föräldramöten på fyra skolor', 'Dialog', 'output', 'utbildningsforvaltningen'],
  ['HÄ-7', 'Informationsträffar för äldre om bedrägerier', 'Information', 'output', 'lpo-globen'],
  ['HÄ-8', 'Sommaraktiviteter på kvällstid', 'Aktivitet', 'output', 'sdf-hagersten-liljeholmen'],
  ['RK-1', 'Vuxennärvaro på torg fredag–lördag', 'Gemensam närvaro', 'effect', 'sdf-rinkeby-kista'],
  ['RK-2', 'Utbildning för medarbetare om otillåten påverkan', 'Utbildning', 'output', 'sdf-rinkeby-kista'],
  ['RK-3', 'Gemensam rutin för att rapportera påverkansförsök', 'Rutin', 'process', 'sdf-rinkeby-kista'],
  ['RK-4', 'Trygghetsinventering vid skolgård', 'Inventering', 'process', 'sdf-rinkeby-kista'],
  ['RK-5', 'Beskärning och borttagning av skymmande buskar', 'Fysisk miljö', 'output', 'sdf-rinkeby-kista'],
  [
    'RK-6',
    'Kontaktväg till stadens avhopparverksamhet (utan individuppgifter)',
    'Rutin',
    'process',
    'socialforvaltningen'
  ],
  ['RK-7', 'Samverkansnav skola–fritid', 'Struktur', 'process', 'utbildningsforvaltningen'],
  ['RK-8', 'Lokal kunskapshöjning om våldsbejakande extremism', 'Utbildning', 'output', 'sdf-rinkeby-kista'],
  [
    'SÖ-1',
    'Platssamverkan vid torg: gemensam lägesbild varje månad',
    'Platssamverkan',
    'process',
    'sdf-sodermalm'
  ],
  ['SÖ-2', 'Ordningsvakter: gemensam genomgång med polis', 'Ordningsvakter', 'output', 'sdf-sodermalm'],
  ['SÖ-3', 'Stödkort till hotell om människohandel', 'Information', 'output', 'lpo-sodermalm'],
  ['SÖ-4', 'Nattvandring: startpaket till nya grupper', 'Aktivitet', 'output', 'sdf-sodermalm'],
  ['SÖ-5', 'Tillfällig scen i park', 'Aktivitet', 'output', 'sdf-sodermalm'],
  ['SK-1', 'Samverkanshelger i centrum och kollektivtrafik', 'Gemensam närvaro', 'output', 'lpo-skarholmen'],
  [
    'SK-2',
    'Belysning och skötsel vid platser för öppen försäljning',
    'Fysisk miljö',
    'effect',
    'sdf-skarholmen'
  ],
  ['SK-3', 'Dialogmöte föräldrar och myndigheter', 'Dialog', 'output', 'sdf-skarholmen']
] as const;
