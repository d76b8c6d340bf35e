import { type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'SteeringWebPartStrings';
import * as React from 'react';
import { openDeviations } from '../../application/overview/openDeviations';
import {
  type OpenedSteering,
  openSteering,
  type SteeringWish
} from '../../application/overview/openSteering';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { recallSites, rememberSites } from '../shared/data/lastSites';
import { resumeOnSites } from '../shared/data/resumeOnSites';
import { SteeringContainer } from './SteeringContainer';

/** The sites that were registered last time are asked at once; those of now are noted before anything is counted. */
async function openRemembered(session: Session, wish: SteeringWish): Promise<OpenedSteering> {
  const { site, centralSite } = session;
  return openSteering(session, {
    ...wish,
    likelySites: recallSites(site),
    onFrame: (frame) => {
      const registered = [...frame.sites, ...frame.comingSites, ...frame.unreadSites].map((one) => one.site);
      rememberSites(
        site,
        registered.filter((one) => one !== centralSite)
      );
      wish.onFrame?.(frame);
    }
  });
}

/** Styrgruppsvy: what needs a decision and how things stand, on a page or in a tab. */
export default class SteeringWebPart extends CooperationWebPart<CooperationProperties> {
  protected readonly linkPage = 'steering';

  protected override createContent(session: Session): React.ReactElement {
    return React.createElement(SteeringContainer, {
      siteUrl: session.site,
      loadSteering: (onFrame, scope) => openRemembered(session, { ...scope, onFrame }),
      loadDeviations: ({ overview, sites }) => openDeviations(session, { rows: overview.rows, sites }),
      resume: (sites) => resumeOnSites(session, sites)
    });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const header = { description: strings.PropertyPaneDescription };
    return { pages: [{ header, groups: [this.cooperationGroup] }] };
  }
}
