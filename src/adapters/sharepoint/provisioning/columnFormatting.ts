import { type Appearance, type StateLook } from '../schema/column';

/** Stands in the class of our own formatting, so that one which a person has made is never overwritten. */
export const formattingMark = 'samverkan-format-1';

const schemaUrl = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

/** SharePoint's own classes, which keep their contrast in every theme. */
const toneClasses: Readonly<Record<StateLook['tone'], string>> = {
  good: 'sp-field-severity--good',
  active: 'sp-field-severity--low',
  warning: 'sp-field-severity--warning',
  severe: 'sp-field-severity--severeWarning',
  blocked: 'sp-field-severity--blocked',
  neutral: 'ms-bgColor-neutralLighter ms-fontColor-neutralPrimary'
};

/** An expression that gives a text for each label, and the last one for anything else. */
function byLabel(looks: Readonly<Record<string, StateLook>>, textOf: (look: StateLook) => string): string {
  const cases = Object.entries(looks).map(
    ([label, look]) => `if(@currentField == '${label}', '${textOf(look)}', `
  );
  return `=${cases.join('')}''${')'.repeat(cases.length)}`;
}

function stateFormat(looks: Readonly<Record<string, StateLook>>): object {
  const classes = byLabel(
    looks,
    (look) => `${formattingMark} ${toneClasses[look.tone]} ms-fontColor-neutralPrimary`
  );
  return {
    $schema: schemaUrl,
    elmType: 'div',
    style: { padding: '0 8px', 'border-radius': '4px' },
    attributes: { class: classes },
    children: [
      {
        elmType: 'span',
        style: { 'padding-right': '6px' },
        attributes: { iconName: byLabel(looks, (look) => look.icon), 'aria-hidden': 'true' }
      },
      // The word always stands beside the colour.
      { elmType: 'span', txtContent: '@currentField' }
    ]
  };
}

function deadlineFormat(): object {
  const hasPassed = 'Number(@currentField) != 0 && @currentField < @now - 86400000';
  return {
    $schema: schemaUrl,
    elmType: 'div',
    attributes: { class: formattingMark },
    children: [
      {
        elmType: 'span',
        style: { 'padding-right': '6px', display: `=if(${hasPassed}, 'inline', 'none')` },
        attributes: { iconName: 'Clock', title: 'Dagen har passerat' }
      },
      { elmType: 'span', txtContent: '=toLocaleDateString(@currentField)' }
    ]
  };
}

/** SharePoint's column formatting for an appearance, as the JSON text that a column keeps. */
export function columnFormatting(appearance: Appearance): string {
  const format = appearance.kind === 'states' ? stateFormat(appearance.looks) : deadlineFormat();
  return JSON.stringify(format);
}
