import { createReadStream } from 'node:fs';
import { type ServerResponse } from 'node:http';
import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
};

/** Sends a text that is made here. Always answers `true`: the request is taken care of. */
export function sendText(response: ServerResponse, body: string | Buffer, contentType: string): true {
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-cache' }).end(body);
  return true;
}

/** Sends a file, or 404 without one. Always answers `true`: the request is taken care of. */
export function sendFile(response: ServerResponse, file: string | undefined): true {
  if (file === undefined) {
    response.writeHead(404).end();
    return true;
  }
  const stream = createReadStream(file);
  stream.once('open', () => {
    const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-cache' });
    stream.pipe(response);
  });
  stream.once('error', () => {
    if (!response.headersSent) response.writeHead(404);
    response.end();
  });
  return true;
}
