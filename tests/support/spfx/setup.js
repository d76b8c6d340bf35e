'use strict';
const { TextDecoder, TextEncoder } = require('node:util');

globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;

// The framework warns readers of the console against pasting code; a test run has no such reader.
const log = console.log;
console.log = (...values) => {
  if (!values.join('').includes('Use of this tool exposes you')) log(...values);
};

// SharePoint's page registers the icons; without it each icon writes a warning.
require('@fluentui/react').initializeIcons('/icons/', { disableWarnings: true });
