import { IconButton } from '@fluentui/react';
import * as React from 'react';
import { type WebPartInstance } from './frameworkTypes';
import { PropertyPaneField } from './PropertyPaneField';
import { texts } from './texts';

/** Props of {@link PropertyPane}. */
export interface PropertyPaneProps {
  readonly webPart: WebPartInstance;
  readonly onClose: () => void;
}

/** The web part's own property pane. SharePoint's drawing of it is not published, so Fluent controls stand in. */
export const PropertyPane: React.FunctionComponent<PropertyPaneProps> = ({ webPart, onClose }) => {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const { pages } = webPart.getPropertyPaneConfiguration();
  const change = (property: string, value: unknown, fieldType: number): void => {
    webPart._onPropertyPaneFieldChanged(property, value, fieldType);
    redraw();
  };
  return (
    <aside className="pane" aria-label={texts.paneTitle}>
      <div className="paneHeader">
        <h2>{texts.paneTitle}</h2>
        <IconButton iconProps={{ iconName: 'Cancel' }} ariaLabel={texts.closePane} onClick={onClose} />
      </div>
      {pages.map((page, pageNumber) => (
        <div key={pageNumber}>
          <p>{page.header?.description}</p>
          {page.groups.map((group, groupNumber) => (
            <section key={groupNumber}>
              <h3>{group.groupName}</h3>
              {group.groupFields.map((field) => (
                <PropertyPaneField
                  key={field.targetProperty}
                  field={field}
                  value={webPart.properties[field.targetProperty]}
                  onChange={(value) => change(field.targetProperty, value, field.type)}
                />
              ))}
            </section>
          ))}
        </div>
      ))}
    </aside>
  );
};
