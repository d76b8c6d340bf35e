import { steeringEscalationWorkdays } from '../../core/overview/escalation';
import { type DecisionsNeeded } from '../../core/overview/decisionsNeeded';
import { type Figure } from './figure';
import { type RoomTexts } from './texts';
import { type FigureLines } from './useFigureLines';

/** One kind of thing that needs a decision. */
export interface DecisionFigure extends Figure {
  /** Whether it is still being counted. */
  readonly isCounting: boolean;
  /** What makes a row one of these. */
  readonly hint: string;
  readonly iconName: string;
  readonly tone: 'attention' | 'bad';
}

const actionKinds = [
  { kind: 'red', iconName: 'ErrorBadge', tone: 'bad' },
  { kind: 'overdue', iconName: 'Clock', tone: 'attention' },
  { kind: 'silent', iconName: 'RingerOff', tone: 'attention' }
] as const;

/** What the figures are made of. */
interface DecisionMaking {
  readonly lines: FigureLines;
  readonly texts: RoomTexts;
  /** Whether the actions are still on their way. */
  readonly isCounting: boolean;
  /** Whether other sites are on their way, whose agreements may lapse too. */
  readonly isComing: boolean;
}

/** What needs a decision, kind by kind, the gravest first. */
export function decisionFigures(
  decisions: DecisionsNeeded,
  { lines, texts, isCounting, isComing }: DecisionMaking
): readonly DecisionFigure[] {
  const { escalations, lapsing } = decisions;
  return [
    {
      id: 'escalations',
      title: texts['steering.escalations'],
      hint: texts['steering.escalationsHint'](steeringEscalationWorkdays),
      iconName: 'Up',
      tone: 'bad',
      isCounting,
      count: escalations.length,
      lines: () => lines.ofEscalations(escalations)
    },
    ...actionKinds.map(({ kind, ...look }) => ({
      ...look,
      id: kind,
      isCounting,
      title: texts[`steering.${kind}`],
      hint: texts[`steering.${kind}Hint`],
      count: decisions[kind].length,
      lines: () => lines.ofActions(decisions[kind])
    })),
    {
      id: 'lapsing',
      title: texts['steering.lapsing'],
      hint: texts['steering.lapsingHint'],
      iconName: 'DocumentSet',
      tone: 'attention',
      isCounting: isComing,
      count: lapsing.length,
      lines: () => lines.ofLapsing(lapsing)
    }
  ];
}
