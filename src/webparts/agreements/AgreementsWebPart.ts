import { type IPropertyPaneConfiguration, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import * as strings from 'AgreementsWebPartStrings';
import * as React from 'react';
import { connectBrowser } from '../../adapters/sharepoint/connectBrowser';
import { type Session } from '../../application/session';
import { type CooperationProperties, CooperationWebPart } from '../shared/CooperationWebPart';
import { AgreementsContainer } from './AgreementsContainer';
import { agreementServicesOf } from './agreementServices';

/** What the editor of a page may set. */
export interface AgreementsWebPartProps extends CooperationProperties {
  /** Shows agreements that no longer apply too. */
  showEnded: boolean;
}

/** Överenskommelser: the overview of agreements on a page or in a tab. */
export default class AgreementsWebPart extends CooperationWebPart<AgreementsWebPartProps> {
  protected readonly linkPage = 'agreements';

  protected override createContent(session: Session): React.ReactElement {
    const services = agreementServicesOf(session, {
      newKey: () => crypto.randomUUID(),
      documents: async () => {
        const { sharePointDocumentLibrary } = await import(
          /* webpackChunkName: 'agreement-files' */ '../../adapters/sharepoint/sharePointDocumentLibrary'
        );
        return sharePointDocumentLibrary({ connect: connectBrowser(this.context) });
      }
    });
    return React.createElement(AgreementsContainer, { services, showEnded: this.properties.showEnded });
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
