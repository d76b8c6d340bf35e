import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';

const root = path.join(__dirname, '../..');
const coreFolder = path.join(root, 'src/core');

interface Term {
  readonly swedish: string;
  readonly names: readonly string[];
}

/** Rows of the glossary's tables: Swedish word, code names in backticks, meaning. */
function readTerms(): readonly Term[] {
  return readFileSync(path.join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('`'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({
      swedish: cells[1] ?? '',
      names: Array.from((cells[2] ?? '').matchAll(/`([^`]+)`/g), (match) => match[1] ?? '')
    }));
}

/** Names of the interfaces and types that a file of the core exports. */
function exportedTypes(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter(
      (statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
        ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    )
    .filter((statement) =>
      statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
    )
    .map((statement) => statement.name.text);
}

const coreFiles = readdirSync(coreFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(coreFolder, file));
const coreTypes = coreFiles.flatMap(exportedTypes);
const terms = readTerms();

test('the glossary has every type that the core exports', () => {
  const known = new Set(terms.flatMap((term) => term.names));
  expect(coreTypes.filter((name) => !known.has(name))).toEqual([]);
});

test('the glossary names nothing that the core does not have', () => {
  const exported = new Set(coreTypes);
  expect(terms.flatMap((term) => term.names).filter((name) => !exported.has(name))).toEqual([]);
});

test('a Swedish word stands in the glossary once', () => {
  const words = terms.map((term) => term.swedish.toLowerCase()).filter((word) => word !== '');
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('a code name translates one Swedish word', () => {
  const names = terms.flatMap((term) => term.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
