import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

/** Something like the service of Microsoft that signs what Teams sends. */
export interface TokenIssuer {
  /** Where its keys are published. */
  readonly metadataUrl: string;
  /** Signs a token as Teams gets it; with another key when `isForged`. */
  token(claims: Readonly<Record<string, unknown>>, isForged?: boolean): string;
  close(): Promise<void>;
}

const keyId = 'key-1';
const lifeSeconds = 600;

/** Starts an issuer on a free port of this machine. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const key = { ...own.publicKey.export({ format: 'jwk' }), kid: keyId, endorsements: ['msteams'] };
    const body = request.url === '/keys' ? { keys: [key] } : { jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    metadataUrl: `http://127.0.0.1:${port}/metadata`,
    token: (claims, isForged = false) => makeToken(claims, isForged ? other.privateKey : own.privateKey),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    }
  };
}

function makeToken(claims: Readonly<Record<string, unknown>>, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: 'RS256', typ: 'JWT', kid: keyId };
  const payload = { iss: 'https://api.botframework.com', nbf: now - 60, exp: now + lifeSeconds, ...claims };
  const signed = [header, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}
