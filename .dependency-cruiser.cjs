'use strict';

/** Directions of DESIGN: faces → application → core; adapters → application, core; core → nothing. */
module.exports = {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'The core is pure: it imports neither other rooms nor libraries.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' }
    },
    {
      name: 'application-knows-only-core',
      comment: 'Use cases speak to the world through ports.',
      severity: 'error',
      from: { path: '^src/application/' },
      to: { pathNot: '^src/(application|core)/' }
    },
    {
      name: 'messages-know-only-codes',
      comment: 'Texts are made from the codes and rows of core and application.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { pathNot: '^src/(messages|application|core)/' }
    },
    {
      name: 'cards-are-pure',
      severity: 'error',
      from: { path: '^src/cards/' },
      to: { path: '^src/', pathNot: '^src/(cards|core|messages)/' }
    },
    {
      name: 'adapters-know-application-and-core',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/(application|core|adapters/$1)/' }
    },
    {
      name: 'adapter-programs-speak-through-messages',
      comment: 'Only the command-line programs of an adapter may import texts.',
      severity: 'error',
      from: { path: '^src/adapters/', pathNot: '/main\\.ts$' },
      to: { path: '^src/messages/' }
    },
    {
      name: 'only-wiring-imports-adapters',
      comment: 'Web parts and bot get their adapters from one composition root each.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters/|webparts/.+WebPart\\.ts$|bot/main\\.ts$)' },
      to: { path: '^src/adapters/' }
    },
    {
      name: 'faces-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(webparts|bot)/' },
      to: { path: '^src/(webparts|bot)/', pathNot: '^src/$1/' }
    },
    {
      name: 'web-parts-do-not-know-each-other',
      comment: 'What two web parts share lives in src/webparts/shared.',
      severity: 'error',
      from: { path: '^src/webparts/([^/]+)/' },
      to: { path: '^src/webparts/', pathNot: '^src/webparts/($1|shared)/' }
    },
    {
      name: 'product-does-not-know-local',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|tests|bench|scripts)/' }
    },
    {
      name: 'local-sharepoint-stands-alone',
      comment: 'The stand-in must not share code with the product that it judges.',
      severity: 'error',
      from: { path: '^local/sharepoint/' },
      to: { path: '^(src|local|tests|bench|scripts)/', pathNot: '^local/sharepoint/' }
    },
    {
      name: 'only-sharepoint-adapter-imports-pnp',
      severity: 'error',
      from: { path: '^(src|local|bench)/', pathNot: '^src/adapters/sharepoint/' },
      to: { path: 'node_modules/@pnp/' }
    },
    {
      name: 'only-teams-adapter-imports-botbuilder',
      severity: 'error',
      from: { path: '^(src|local|bench)/', pathNot: '^src/adapters/teams/' },
      to: { path: 'node_modules/botbuilder' }
    },
    {
      name: 'only-the-teams-tab-imports-teams-js',
      severity: 'error',
      from: { path: '^(src|local|bench)/', pathNot: '^src/webparts/shared/teams/' },
      to: { path: 'node_modules/@microsoft/teams-js' }
    },
    {
      name: 'only-postgres-adapter-imports-database-drivers',
      severity: 'error',
      from: { path: '^(src|local)/', pathNot: '^src/adapters/postgres/' },
      to: { path: 'node_modules/(pg|pg-boss|@electric-sql/pglite)/' }
    },
    {
      name: 'only-documents-adapter-imports-file-libraries',
      severity: 'error',
      from: { path: '^(src|local|bench|scripts)/', pathNot: '^src/adapters/documents/' },
      to: { path: 'node_modules/(docx|pdfkit|ical-generator)/' }
    },
    {
      name: 'only-excel-adapter-imports-exceljs',
      severity: 'error',
      from: { path: '^(src|local|bench|scripts)/', pathNot: '^src/adapters/excel/' },
      to: { path: 'node_modules/exceljs' }
    },
    {
      name: 'server-state-lives-in-shared-data',
      severity: 'error',
      from: { path: '^src/webparts/', pathNot: '^src/webparts/shared/data/' },
      to: { path: 'node_modules/@tanstack/' }
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(src|local)/' },
      to: { circular: true }
    },
    {
      name: 'no-development-dependencies-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.d\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
};
