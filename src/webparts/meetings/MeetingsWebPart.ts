import { type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'MeetingsWebPartStrings';
import * as React from 'react';
import { documentWriter } from '../../adapters/documents/documentWriter';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { meetingServicesOf } from './meetingServices';
import { MeetingsContainer } from './MeetingsContainer';

/** Möten: a group's year, its meetings and the rounds before them, on a page or in a tab. */
export default class MeetingsWebPart extends CooperationWebPart<CooperationProperties> {
  protected readonly linkPage = 'meetings';

  protected override createContent(session: Session): React.ReactElement {
    const newKey = (): string => crypto.randomUUID();
    const services = meetingServicesOf(session, { writer: documentWriter(), newKey });
    return React.createElement(MeetingsContainer, { services });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const header = { description: strings.PropertyPaneDescription };
    return { pages: [{ header, groups: [this.cooperationGroup] }] };
  }
}
