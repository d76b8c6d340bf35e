import { type ProblemSketch } from '../district/sketches';

/** Problems and causes of the situation picture of Rinkeby-Kista, 2018. */
export const rinkebyKistaProblems: readonly ProblemSketch[] = [
  {
    key: 'square',
    area: 'UNG',
    title: 'Otrygghet på torg under helgkvällar',
    description: 'Boende och föreningar undviker torgen fredag och lördag kväll.',
    causes: {
      'few-adults': 'Få vuxna och föreningar på torgen sena kvällar',
      'school-leisure-gap': 'Skola, fritid och socialtjänst saknar en gemensam struktur efter skoltid'
    }
  },
  {
    key: 'influence',
    area: 'PAV',
    title: 'Medarbetare utsätts för försök till otillåten påverkan',
    description: 'Beskrivs på verksamhetsnivå. Enskilda händelser hanteras i verksamheternas egna rutiner.',
    causes: {
      'unknown-signs': 'Medarbetare känner inte igen tecken på påverkan',
      'no-routine': 'Försök rapporteras på olika sätt eller inte alls'
    }
  },
  {
    key: 'dark-places',
    area: 'PLA',
    title: 'Platser med dålig sikt och skötsel upplevs otrygga',
    causes: {
      overgrown: 'Buskar skymmer sikten längs gångvägar',
      'school-yard': 'Skolgården används kvällstid utan tillsyn'
    }
  },
  {
    key: 'exit',
    area: 'AVH',
    title: 'Vägen till stöd för den som vill lämna kriminalitet är okänd',
    causes: { 'no-contact': 'Verksamheterna vet inte vart de ska hänvisa' }
  },
  {
    key: 'extremism',
    area: 'VBE',
    title: 'Ojämn kunskap om våldsbejakande extremism',
    causes: { 'staff-turnover': 'Många nya medarbetare har inte fått utbildningen' }
  }
];
