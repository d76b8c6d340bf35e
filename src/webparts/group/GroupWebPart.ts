import { type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'GroupWebPartStrings';
import * as React from 'react';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { GroupContainer } from './GroupContainer';
import { groupServicesOf } from './groupServices';

/** Grupp: its members, its channel and its reminders, on a page or in a tab. */
export default class GroupWebPart extends CooperationWebPart<CooperationProperties> {
  protected readonly linkPage = 'group';

  protected override createContent(session: Session): React.ReactElement {
    return React.createElement(GroupContainer, {
      services: groupServicesOf(session, () => crypto.randomUUID())
    });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const header = { description: strings.PropertyPaneDescription };
    return { pages: [{ header, groups: [this.cooperationGroup] }] };
  }
}
