'use strict';
// Microsoft-internal components are not published; every access answers with a silent stand-in.
const silent = () =>
  new Proxy(function () {}, {
    get(target, key) {
      if (key === '__esModule') return true;
      if (key === 'prototype') return target.prototype;
      if (key === 'then' || typeof key === 'symbol') return undefined;
      return silent();
    },
    apply: () => undefined,
    construct: () => ({})
  });
module.exports = silent();
