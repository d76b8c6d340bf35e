import * as React from 'react';
import { type DocumentBlock, type TextDocument } from '../../application/documents/textDocument';
import styles from './Document.module.scss';

/** Props of {@link DocumentPreview}. */
export interface DocumentPreviewProps {
  readonly document: TextDocument;
}

const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

const BlockTable: React.FunctionComponent<Extract<DocumentBlock, { readonly kind: 'table' }>> = (props) => (
  // Laid out as cards on a narrow screen it must stay a table to a screen reader.
  <table role="table">
    <thead role="rowgroup">
      <tr role="row">
        {props.headings.map((heading) => (
          <th key={heading} role="columnheader" scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {props.rows.map((row, index) => (
        <tr key={index} role="row">
          {row.map((cell, column) => (
            <td key={column} role="cell" data-heading={props.headings[column]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Block: React.FunctionComponent<{ readonly block: DocumentBlock }> = ({ block }) => {
  switch (block.kind) {
    case 'heading':
      return React.createElement(headings[block.level], {}, block.text);
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <BlockTable {...block} />;
  }
};

/** A document as its files will say it. */
export const DocumentPreview: React.FunctionComponent<DocumentPreviewProps> = ({ document }) => (
  <div className={styles.document}>
    {document.blocks.map((block, index) => (
      <Block key={index} block={block} />
    ))}
  </div>
);
