import { expect, test } from 'vitest';
import { openClinic } from './server.ts';

test('a user who asks too often is told when to come back; others are not affected', async () => {
  const clinic = await openClinic({ rate: { perSecond: 1, burst: 20 } });
  const ask = (key: string | null) => clinic.query(key, '{ contactTypes }');
  const answers = await Promise.all(Array.from({ length: 40 }, () => ask(clinic.keys.client)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(20);
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
  expect(refused[0]?.body).toEqual({
    errors: [{ message: 'Too many requests. Try again in 1 s.', extensions: { code: 'TOO_MANY_REQUESTS' } }],
  });
  expect((await ask(clinic.keys.staff)).status).toBe(200);
  expect((await ask(null)).status).toBe(200);
  clinic.clock.set('2026-03-02T15:00:01Z');
  expect((await ask(clinic.keys.client)).status).toBe(200);
});
