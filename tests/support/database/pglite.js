'use strict';
// See environment.js.
module.exports = globalThis.embeddedPostgres;
