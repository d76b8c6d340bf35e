import { type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'ActionPlanWebPartStrings';
import * as React from 'react';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { ActionPlanContainer } from './ActionPlanContainer';
import { planServicesOf } from './planServices';

/** Åtgärdsplan: the actions of a plan on a page or in a tab. */
export default class ActionPlanWebPart extends CooperationWebPart<CooperationProperties> {
  protected readonly linkPage = 'actionPlan';

  protected override createContent(session: Session): React.ReactElement {
    const services = planServicesOf(session, () => crypto.randomUUID());
    return React.createElement(ActionPlanContainer, { services });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const header = { description: strings.PropertyPaneDescription };
    return { pages: [{ header, groups: [this.cooperationGroup] }] };
  }
}
