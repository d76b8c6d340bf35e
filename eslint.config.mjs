import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';

const require = createRequire(import.meta.url);
const spfxReact = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');
const reactHooks = require('eslint-plugin-react-hooks');

const webParts = ['src/webparts/**/*.ts', 'src/webparts/**/*.tsx'];

/** Limits of the house: a function or a file past them is split by meaning. */
const size = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-params': ['error', 3]
};

const clockAndChance = {
  'no-restricted-globals': [
    'error',
    { name: 'Date', message: 'The core has no clock: pass CalendarDay or Instant in.' }
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'The core has no chance: pass keys in.' }
  ]
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'lib/',
      'lib-*/',
      'release/',
      'dist/',
      'temp/',
      '.samverkan/',
      'bench/results/',
      'coverage/',
      '**/*.d.ts',
      'src/webparts/**/loc/*.js'
    ]
  },
  ...spfxReact.map((config) => ({ ...config, files: webParts })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/core/tsconfig.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      ...size,
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
    }
  },
  {
    files: ['src/core/**/*.ts'],
    rules: clockAndChance
  },
  {
    files: webParts,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // The class of a web part is SPFx's own shape.
      '@typescript-eslint/no-new-null': 'off',
      '@rushstack/no-new-null': 'off',
      'no-void': ['warn', { allowAsStatement: true }]
    }
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  }
);
