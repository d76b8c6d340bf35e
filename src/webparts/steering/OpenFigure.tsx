import * as React from 'react';
import { type Figure } from './figure';
import { FigureRows } from './FigureRows';
import { useSteeringPage } from './steeringPage';

/** Props of {@link OpenFigure}. */
export interface OpenFigureProps {
  readonly figures: readonly Figure[];
}

/** The rows behind that one of some figures that is open; nothing when none is. */
export const OpenFigure: React.FunctionComponent<OpenFigureProps> = ({ figures }) => {
  const { openFigure } = useSteeringPage();
  const open = figures.find(({ id }) => id === openFigure);
  return open === undefined ? null : <FigureRows key={open.id} figure={open} />;
};
