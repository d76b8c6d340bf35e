'use strict';
const fs = require('node:fs');
const path = require('node:path');

// The Swedish texts that ship with the web part whose test is running: tests/webparts/<name>/….
const { testPath } = expect.getState();
const name = path.relative(path.join(__dirname, '../../webparts'), testPath).split(path.sep)[0];
const file = path.join(__dirname, '../../../src/webparts', name, 'loc/sv-se.js');

const define = (_dependencies, factory) => {
  module.exports = factory();
};
new Function('define', fs.readFileSync(file, 'utf8'))(define);
