import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type CertificateApp } from './certificateSignIn';

/** What is wrong with the certificate that an app is to sign in with: its file, or its password. */
export type CertificateProblem = 'certificate' | 'password';

/**
 * Looks at a certificate before anything is asked with it: the file can be read, holds a certificate and the private key
 * of it, and the password opens that key. Whether Entra knows the certificate shows only when it is asked.
 *
 * @returns what is wrong; nothing when it can be used
 */
export function checkCertificate({
  certificatePath,
  certificatePassword
}: Pick<CertificateApp, 'certificatePath' | 'certificatePassword'>): CertificateProblem | undefined {
  const file = attempt(() => readFileSync(certificatePath, 'utf8'));
  const certificate = file === undefined ? undefined : attempt(() => new X509Certificate(file));
  if (file === undefined || certificate === undefined || !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(file)) {
    return 'certificate';
  }
  const isEncrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(file);
  const key = attempt((): KeyObject => createPrivateKey({ key: file, passphrase: certificatePassword }));
  if (key === undefined) return isEncrypted ? 'password' : 'certificate';
  return certificate.checkPrivateKey(key) ? undefined : 'certificate';
}

/** What cannot be read is the answer here, whatever the reason: it may hold a part of the secret, and is not told. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
