'use strict';
const readStrings = require('./readStrings');

module.exports = readStrings('shared');
