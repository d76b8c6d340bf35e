'use strict';
const path = require('node:path');
const readStrings = require('./readStrings');

// The Swedish texts that ship with the web part whose test is running: tests/webparts/<name>/….
const { testPath } = expect.getState();
const name = path.relative(path.join(__dirname, '../../webparts'), testPath).split(path.sep)[0];
module.exports = readStrings(name);
