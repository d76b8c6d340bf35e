import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Tags of DER, as far as a certificate needs them. */
const tags = {
  integer: 0x02,
  bits: 0x03,
  nothing: 0x05,
  objectId: 0x06,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31
};

const sha256WithRsa = '2a864886f70d01010b';
const commonName = '550403';

/** A certificate that an app made for itself, with its key, each as PEM. */
export function makeSelfSigned(passphrase?: string): { readonly certificate: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const protection = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  return {
    certificate: pemOf(certificateOf(publicKey, privateKey)),
    key: String(privateKey.export({ format: 'pem', type: 'pkcs8', ...protection }))
  };
}

function certificateOf(publicKey: KeyObject, privateKey: KeyObject): Buffer {
  const algorithm = der(
    tags.sequence,
    der(tags.objectId, Buffer.from(sha256WithRsa, 'hex')),
    der(tags.nothing)
  );
  const name = der(
    tags.sequence,
    der(
      tags.set,
      der(tags.sequence, der(tags.objectId, Buffer.from(commonName, 'hex')), der(tags.utf8, 'samverkan'))
    )
  );
  const validity = der(tags.sequence, der(tags.time, '200101000000Z'), der(tags.time, '491231235959Z'));
  const owner = publicKey.export({ format: 'der', type: 'spki' });
  const serial = der(tags.integer, Buffer.from([1]));
  const toBeSigned = der(tags.sequence, serial, algorithm, name, validity, name, owner);
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', toBeSigned, privateKey)]);
  return der(tags.sequence, toBeSigned, algorithm, der(tags.bits, signature));
}

function der(tag: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function pemOf(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
