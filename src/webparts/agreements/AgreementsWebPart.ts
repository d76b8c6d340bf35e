import { type IPropertyPaneConfiguration, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import * as strings from 'AgreementsWebPartStrings';
import * as React from 'react';
import { listAgreements } from '../../application/agreement/listAgreements';
import { type ResumedOperation, resumeOperations } from '../../application/operation/resumeOperations';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { AgreementsContainer } from './AgreementsContainer';

async function resumeOnSites(
  session: Session,
  sites: readonly string[]
): Promise<readonly ResumedOperation[]> {
  const resumed = await Promise.all(sites.map((site) => resumeOperations({ ...session, site })));
  return resumed.flat();
}

/** What the editor of a page may set. */
export interface AgreementsWebPartProps extends CooperationProperties {
  /** Shows agreements that no longer apply too. */
  showEnded: boolean;
}

/** Överenskommelser: the overview of agreements on a page or in a tab. */
export default class AgreementsWebPart extends CooperationWebPart<AgreementsWebPartProps> {
  protected readonly linkPage = 'agreements';

  protected override createContent(session: Session): React.ReactElement {
    return React.createElement(AgreementsContainer, {
      siteUrl: session.site,
      showEnded: this.properties.showEnded,
      loadOverview: () => listAgreements(session),
      resume: (sites) => resumeOnSites(session, sites)
    });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const showEnded = PropertyPaneToggle('showEnded', {
      label: strings.ShowEndedLabel,
      onText: strings.ShowEndedOn,
      offText: strings.ShowEndedOff
    });
    return {
      pages: [
        {
          header: { description: strings.PropertyPaneDescription },
          groups: [{ groupName: strings.DisplayGroupName, groupFields: [showEnded] }, this.cooperationGroup]
        }
      ]
    };
  }
}
