import { type Light } from '../../core/followUp/light';
import { type AreaLights, type LightCounts } from '../../core/overview/areaLights';
import { lights } from '../../core/overview/figures';
import { nameOf } from '../../messages/describe';
import { type Words } from './actionReasons';
import { type Figure } from './figure';
import { type FigureLines } from './useFigureLines';

/** How many actions of one focus area, or of all, have each light. */
export interface AreaFigures {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly LightFigureOf[];
  readonly total: Figure;
}

/** How many actions have one light. */
export interface LightFigureOf extends Figure {
  readonly light: Light;
  readonly areaName: string;
}

interface Making extends Words {
  readonly lines: FigureLines;
}

/** The figures of each focus area. */
export function areaFigures(areas: readonly AreaLights[], making: Making): readonly AreaFigures[] {
  return areas.map(({ key, name, counts }, place) =>
    figuresOf({ key, name, counts, id: `area-${place}` }, making)
  );
}

/** The figures of all areas together. */
export function allAreasFigures(counts: LightCounts, making: Making): AreaFigures {
  return figuresOf({ key: '', name: making.texts['steering.allAreas'], counts, id: 'areas' }, making);
}

interface NamedCounts {
  readonly key: string;
  readonly name: string;
  readonly counts: LightCounts;
  readonly id: string;
}

function figuresOf({ key, name, counts, id }: NamedCounts, { texts, language, lines }: Making): AreaFigures {
  const all = lights.flatMap((light) => counts[light]);
  return {
    key,
    name,
    counts: lights.map((light) => ({
      id: `${id}-${light}`,
      title: texts['steering.areaFigure'](name, nameOf('light', light, language)),
      count: counts[light].length,
      lines: () => lines.ofActions(counts[light]),
      light,
      areaName: name
    })),
    total: {
      id: `${id}-all`,
      title: texts['steering.areaTotal'](name),
      count: all.length,
      lines: () => lines.ofActions(all)
    }
  };
}
