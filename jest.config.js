'use strict';
const spfxModules = require('./tests/support/spfx/frameworkModules')(__dirname);

const typescript = ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json', diagnostics: false }];
// @pnp ships ES modules only.
const transformIgnorePatterns = ['/node_modules/(?!@pnp/)'];

module.exports = {
  // Kill tests and browser journeys start real processes; two at a time is what two cores carry.
  maxWorkers: 2,
  // A guard against hanging, never a measure: a busy machine is slow.
  testTimeout: 60_000,
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [
        '<rootDir>/tests/webparts/',
        '<rootDir>/tests/browser/',
        '<rootDir>/tests/packaging/',
        '<rootDir>/tests/playground/',
        '<rootDir>/tests/adapters/postgres/',
        '<rootDir>/tests/delivery/'
      ],
      transform: { '^.+\\.[jt]s$': typescript },
      // What the Teams app is checked with needs an ES module too.
      transformIgnorePatterns: ['/node_modules/(?!@pnp/|@microsoft/app-manifest/|strip-bom/)'],
      // Its main file is an ES module.
      moduleNameMapper: { '^adaptivecards$': '<rootDir>/node_modules/adaptivecards/dist/adaptivecards.js' }
    },
    {
      displayName: 'webparts',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/webparts/**/*.test.ts?(x)'],
      transform: {
        '/node_modules/@microsoft/sp-[^/]+/dist/.+\\.js$': '<rootDir>/tests/support/spfx/amdTransform.js',
        '^.+\\.[jt]sx?$': typescript
      },
      transformIgnorePatterns: ['/node_modules/(?!@pnp/|@microsoft/sp-[^/]+/dist/)'],
      moduleNameMapper: {
        '\\.module\\.scss$': 'identity-obj-proxy',
        '^CooperationStrings$': '<rootDir>/tests/support/spfx/sharedStrings.js',
        '^(\\w+)WebPartStrings$': '<rootDir>/tests/support/spfx/strings.js',
        ...spfxModules,
        '^(@msinternal|@ms)/.*$': '<rootDir>/tests/support/spfx/internalModule.js'
      },
      setupFiles: ['<rootDir>/tests/support/spfx/setup.js']
    },
    {
      displayName: 'database',
      testEnvironment: '<rootDir>/tests/support/database/environment.js',
      moduleNameMapper: { '^@electric-sql/pglite$': '<rootDir>/tests/support/database/pglite.js' },
      testMatch: ['<rootDir>/tests/adapters/postgres/**/*.test.ts', '<rootDir>/tests/delivery/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/database/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/support/database/globalTeardown.ts',
      transform: { '^.+\\.[jt]s$': typescript },
      // pg-boss and what it is made of ship ES modules only.
      transformIgnorePatterns: [
        '/node_modules/(?!@pnp/|pg-boss/|serialize-error/|non-error/|rrule-temporal/|temporal-[^/]+/|@js-temporal/)'
      ]
    },
    {
      // Starts processes of its own, but no pages.
      displayName: 'playground',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/playground/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/teams/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/support/browser/globalTeardown.ts',
      transform: { '^.+\\.[jt]s$': typescript },
      transformIgnorePatterns
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts', '<rootDir>/tests/packaging/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/browser/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/support/browser/globalTeardown.ts',
      transform: { '^.+\\.[jt]s$': typescript },
      transformIgnorePatterns
    }
  ]
};
