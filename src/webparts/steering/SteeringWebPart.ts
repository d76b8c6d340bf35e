import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'SteeringWebPartStrings';
import * as React from 'react';
import { listPathOf } from '../../adapters/sharepoint/siteConnection';
import { type ResumedOperation, resumeOperations } from '../../application/operation/resumeOperations';
import { openSteering } from '../../application/overview/openSteering';
import { type Session } from '../../application/session';
import { type RowAt } from '../../core/overview/steeringRow';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { SteeringContainer } from './SteeringContainer';
import { type LinkedKind } from './steeringPage';

async function resumeOnSites(
  session: Session,
  sites: readonly string[]
): Promise<readonly ResumedOperation[]> {
  const resumed = await Promise.all(sites.map((site) => resumeOperations({ ...session, site })));
  return resumed.flat();
}

/** The row in its list, with the list filtered to it. */
function listAddressOf(kind: LinkedKind, { site, key }: RowAt): string {
  const query = new URLSearchParams({ FilterField1: 'RowKey', FilterValue1: key, FilterType1: 'Text' });
  return new URL(`${listPathOf(site, kind)}/AllItems.aspx?${query.toString()}`, site).href;
}

/** Styrgruppsvy: what needs a decision and how things stand, on a page or in a tab. */
export default class SteeringWebPart extends CooperationWebPart<CooperationProperties> {
  protected override createContent(session: Session): React.ReactElement {
    return React.createElement(SteeringContainer, {
      siteUrl: session.site,
      loadSteering: () => openSteering(session),
      resume: (sites) => resumeOnSites(session, sites),
      hrefOf: listAddressOf
    });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const centralSite = PropertyPaneTextField('centralSiteUrl', {
      label: strings.CentralSiteLabel,
      description: strings.CentralSiteDescription
    });
    return {
      pages: [
        {
          header: { description: strings.PropertyPaneDescription },
          groups: [{ groupName: strings.SourceGroupName, groupFields: [centralSite] }]
        }
      ]
    };
  }
}
