import { type ProblemSketch } from '../district/sketches';

/** Problems and causes of the situation picture of Hägersten-Liljeholmen, 2020. */
export const hagerstenAlvsjoProblems: readonly ProblemSketch[] = [
  {
    key: 'centres',
    area: 'PLA',
    title: 'Otrygghet kvällstid i två centrum',
    description:
      'Trygghetsmätningen visar att fler undviker de två centrumen efter klockan 20 än i stadsdelsområdet i övrigt.',
    causes: {
      'dark-passages': 'Mörka gångstråk mellan centrum och bostäder',
      'no-owner': 'Ingen har ett samlat ansvar för platsen kvällstid',
      'little-knowledge': 'De som förvaltar platsen hör sällan vad boende upplever'
    }
  },
  {
    key: 'square-crime',
    area: 'PLA',
    title: 'Återkommande skadegörelse och tillgrepp vid ett centrum',
    causes: { 'low-detection': 'Liten upptäcktsrisk under sena kvällar' }
  },
  {
    key: 'school-breaks',
    area: 'UNG',
    title: 'Oro kring unga vid skolavslutning och lov',
    description:
      'Många samlas på samma platser utan vuxna i närheten. Gäller grupper och platser, aldrig enskilda.',
    causes: {
      'few-adults': 'Få vuxna är ute där unga samlas kvällstid',
      'nothing-to-do': 'Lite att göra på kvällarna under sommaren',
      'parents-unsure': 'Föräldrar vet inte var de kan få stöd'
    }
  },
  {
    key: 'elder-fraud',
    area: 'OFF',
    title: 'Äldre utsätts för bedrägerier per telefon och vid dörren',
    causes: { 'new-methods': 'Tillvägagångssätten ändras snabbare än informationen når fram' }
  }
];
