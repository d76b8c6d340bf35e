import { type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'ActionPlanWebPartStrings';
import * as React from 'react';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { ActionPlanContainer } from './ActionPlanContainer';
import { type PlanFiles, planServicesOf } from './planServices';

/** The library for Excel is large, and fetched when the first file is read or written. */
const excelFiles: PlanFiles = {
  read: async (bytes) => {
    const { readPlanFile } = await import(
      /* webpackChunkName: 'excel' */ '../../adapters/excel/readPlanFile'
    );
    return readPlanFile(bytes);
  },
  write: async (table) => {
    const { writePlanFile } = await import(
      /* webpackChunkName: 'excel' */ '../../adapters/excel/writePlanFile'
    );
    return writePlanFile(table);
  }
};

/** Åtgärdsplan: the actions of a plan on a page or in a tab. */
export default class ActionPlanWebPart extends CooperationWebPart<CooperationProperties> {
  protected readonly linkPage = 'actionPlan';

  protected override createContent(session: Session): React.ReactElement {
    const services = planServicesOf(session, () => crypto.randomUUID(), excelFiles);
    return React.createElement(ActionPlanContainer, { services });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const header = { description: strings.PropertyPaneDescription };
    return { pages: [{ header, groups: [this.cooperationGroup] }] };
  }
}
