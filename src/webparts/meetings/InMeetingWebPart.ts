import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'MeetingsWebPartStrings';
import * as React from 'react';
import { documentWriter } from '../../adapters/documents/documentWriter';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart, plainAddress } from '../shared/CooperationWebPart';
import { later } from '../shared/ui/later';
import { meetingServicesOf } from './meetingServices';

const MeetingInProgress = later('inMeeting', () =>
  import(/* webpackChunkName: 'meeting' */ './MeetingInProgress').then((part) => part.MeetingInProgress)
);

/** What is set when the app is added to a meeting. */
export interface InMeetingProperties extends CooperationProperties {
  /** Address of the site of the cooperation; empty or absent in a channel of that site's own team. */
  readonly siteUrl?: string;
}

/**
 * Gå igenom mötet: the meeting that goes on, in the side panel and on the stage of a meeting in Teams. A web part of its
 * own, since SPFx takes no other kind of tab beside a meeting's (ADR 0025); it shares the script of the meetings page.
 */
export default class InMeetingWebPart extends CooperationWebPart<InMeetingProperties> {
  protected readonly linkPage = 'meetings';

  protected override get site(): string {
    // A meeting's chat belongs to no team: what stands in it is shown on the tenant's root site.
    const address = plainAddress(this.properties.siteUrl ?? '');
    return address === '' ? super.site : address;
  }

  protected override createContent(session: Session): React.ReactElement {
    const newKey = (): string => crypto.randomUUID();
    const services = meetingServicesOf(session, { writer: documentWriter(), newKey });
    return React.createElement(MeetingInProgress, { services });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const site = PropertyPaneTextField('siteUrl', {
      label: strings.SiteLabel,
      description: strings.SiteDescription
    });
    const { groupFields, ...group } = this.cooperationGroup;
    const header = { description: strings.InMeetingPaneDescription };
    return { pages: [{ header, groups: [{ ...group, groupFields: [site, ...groupFields] }] }] };
  }
}
