'use strict';
const { createHash } = require('node:crypto');

// SPFx framework files are AMD modules; this lets Jest load them as CommonJS.
const prelude =
  'var define=function(n,d,f){module.exports=f.apply(null,d.map(function(x){return require(x)}))};\n';

module.exports = {
  process: (source) => ({ code: prelude + source }),
  getCacheKey: (source, file) =>
    createHash('sha256')
      .update(prelude + file + source)
      .digest('hex')
};
