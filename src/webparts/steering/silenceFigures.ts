import { noKey } from '../../core/overview/namedKey';
import { type OwnerSilence } from '../../core/overview/ownerSilence';
import { type Figure } from './figure';
import { type RoomTexts } from './texts';
import { type FigureLines } from './useFigureLines';

/** The silent-owner rate of one organisation, with what can be opened in it. */
export interface SilenceFigures {
  readonly key: string;
  readonly name: string;
  /** 0–1. */
  readonly rate: number;
  readonly silent: Figure;
  readonly asked: Figure;
}

/** The silent-owner rate of each organisation, as figures. */
export function silenceFigures(
  silence: readonly OwnerSilence[],
  lines: FigureLines,
  texts: RoomTexts
): readonly SilenceFigures[] {
  return silence.map(({ organisation, silent, asked, rate }, place) => {
    const name = organisation.key === noKey ? texts['steering.noResponsible'] : organisation.name;
    return {
      key: organisation.key,
      name,
      rate,
      silent: {
        id: `silence-${place}-silent`,
        title: texts['steering.areaFigure'](name, texts['steering.silent']),
        count: silent.length,
        lines: () => lines.ofActions(silent)
      },
      asked: {
        id: `silence-${place}-asked`,
        title: texts['steering.silenceOf'](name),
        count: asked.length,
        lines: () => lines.ofActions(asked)
      }
    };
  });
}
