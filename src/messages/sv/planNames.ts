import { type NameCatalogue } from '../nameKinds';

/** Names about plans and their actions, in Swedish. */
export const planNamesSv: Pick<
  NameCatalogue,
  'planKind' | 'planState' | 'actionState' | 'actionDifference' | 'dateChangeState'
> = {
  planKind: { actionPlan: 'Åtgärdsplan', frameworkPlan: 'Handlingsplan' },
  planState: { draft: 'Utkast', adopted: 'Fastställd', closed: 'Slutrapporterad' },
  actionState: {
    proposed: 'Föreslagen',
    decided: 'Beslutad',
    ongoing: 'Pågår',
    completed: 'Genomförd',
    followedUp: 'Uppföljd',
    paused: 'Pausad',
    cancelled: 'Avbruten'
  },
  actionDifference: {
    changed: 'Ändrad efter fastställandet',
    added: 'Tillagd efter fastställandet',
    removed: 'Borttagen efter fastställandet'
  },
  dateChangeState: {
    proposed: 'Föreslagen',
    decided: 'Beslutad',
    rejected: 'Avslagen',
    postponed: 'Bordlagd'
  }
};

/** Names about following up, in Swedish. */
export const followUpNamesSv: Pick<
  NameCatalogue,
  | 'cadence'
  | 'light'
  | 'lightMeaning'
  | 'dueKind'
  | 'dueStanding'
  | 'completionKey'
  | 'reportKind'
  | 'reportChannel'
> = {
  cadence: {
    everyWeeks: 'Med visst antal veckor emellan',
    beforeEachMeeting: 'Före varje möte',
    perTertial: 'Tertialvis',
    dates: 'Bestämda dagar'
  },
  light: { green: 'Grön', yellow: 'Gul', red: 'Röd', grey: 'Grå', none: 'Ingen färg' },
  lightMeaning: {
    green: 'Enligt plan',
    yellow: 'Risk för avvikelse',
    red: 'Avvikelse',
    grey: 'Ingen aktuell uppgift',
    none: 'Följs inte upp nu'
  },
  dueKind: {
    report: 'Lägesrapport',
    end: 'Besked om åtgärden är genomförd',
    effect: 'Effektuppföljning'
  },
  dueStanding: { later: 'Senare', soon: 'Snart dags', today: 'I dag', overdue: 'Försenad' },
  completionKey: {
    responsible: 'den ansvariga organisationen',
    city: 'staden',
    police: 'polisen'
  },
  reportKind: { status: 'Lägesrapport', completion: 'Genomförd', effect: 'Effektuppföljning' },
  reportChannel: { webPart: 'Webbsidan', bot: 'Teams', import: 'Import' }
};
