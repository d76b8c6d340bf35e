'use strict';
// Loaded before the Agents Playground, which would listen to every network: nobody is signed in there.
const net = require('node:net');

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenHere(first, ...rest) {
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  }
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first));
  if (!isPort) return listen.call(this, first, ...rest);
  const others = typeof rest[0] === 'string' ? rest.slice(1) : rest;
  return listen.call(this, Number(first), '127.0.0.1', ...others);
};
