import { safeLogFields } from '../../../src/adapters/system/safeLogFields';
import { AppError } from '../../../src/application/appError';

test('codes, keys and numbers are logged, texts that somebody may have written are not', () => {
  const fields = { code: 'siteThrottled', attempts: 3, isLast: true, text: 'Anna 19900101-2385', draft: {} };
  expect(safeLogFields(fields)).toEqual({ code: 'siteThrottled', attempts: 3, isLast: true });
});

test('one person is one hash, alone or within a key, in whatever case', () => {
  const { login, messageKey } = safeLogFields({
    login: 'Anna@Samverkan.example',
    messageKey: 'anna@samverkan.example|2020-09-14|personal'
  });
  expect(login).toMatch(/^[0-9a-f]{12}$/);
  expect(messageKey).toBe(`${String(login)}|2020-09-14|personal`);
});

test('of an error its class, code and place, never what it says', () => {
  const error = new AppError('writeRejected', { cause: new Error('Anna'), subject: 'Anna' });
  const logged = JSON.stringify(safeLogFields({ error }));
  expect(logged).toContain('"code":"writeRejected"');
  expect(logged).toContain('safeLogFields.test');
  expect(logged).not.toContain('Anna');
});
