import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCertificate } from '../../../src/adapters/sharepoint/checkCertificate';
import { makeSelfSigned } from '../../support/selfSigned';

const folder = mkdtempSync(join(tmpdir(), 'samverkan-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const own = makeSelfSigned();
const sealed = makeSelfSigned('the-password');

function check(text: string, certificatePassword?: string) {
  const certificatePath = join(folder, 'app.pem');
  writeFileSync(certificatePath, text);
  return checkCertificate({ certificatePath, certificatePassword });
}

test.each<{
  readonly name: string;
  readonly text: string;
  readonly password?: string;
  readonly problem?: ReturnType<typeof check>;
}>([
  { name: 'a certificate with its key', text: own.certificate + own.key },
  { name: 'one whose key stands first', text: own.key + own.certificate },
  { name: 'one with a password', text: sealed.certificate + sealed.key, password: 'the-password' },
  { name: 'a wrong password', text: sealed.certificate + sealed.key, password: 'no', problem: 'password' },
  { name: 'a password that is not given', text: sealed.certificate + sealed.key, problem: 'password' },
  { name: 'a certificate without a key', text: own.certificate, problem: 'certificate' },
  { name: 'a key without a certificate', text: own.key, problem: 'certificate' },
  { name: 'the key of another', text: sealed.certificate + own.key, problem: 'certificate' },
  { name: 'something else', text: 'not a certificate', problem: 'certificate' }
])('$name', ({ text, password, problem }) => {
  expect(check(text, password)).toBe(problem);
});

test('a file that is not there', () => {
  expect(checkCertificate({ certificatePath: join(folder, 'none.pem') })).toBe('certificate');
});
