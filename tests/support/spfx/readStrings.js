'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** The Swedish texts of the property pane in a folder of `src/webparts`. */
module.exports = function readStrings(folder) {
  const file = path.join(__dirname, '../../../src/webparts', folder, 'loc/sv-se.js');
  let strings;
  const define = (_dependencies, factory) => {
    strings = factory();
  };
  new Function('define', fs.readFileSync(file, 'utf8'))(define);
  return strings;
};
