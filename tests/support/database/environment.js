'use strict';
const { TestEnvironment } = require('jest-environment-node');

/**
 * Hands tests the PGlite of the process itself: it loads its parts with `import()`, which the contexts that Jest runs tests
 * in do not allow.
 */
module.exports = class DatabaseEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.embeddedPostgres = require('@electric-sql/pglite');
  }
};
