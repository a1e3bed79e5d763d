import { beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Practice } from './appointing.ts';

describe('an appointment that staff change', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await openPractice();
  });

  it('moves across days and months, and every list and slot follows', async () => {
    const { book, update, list, offered } = practice;
    const { id } = await book('2026-03-31 10:00:00 -0400');
    expect(await offered('2026-03-31')).not.toContain('10:00');
    await update(id, { datetime: '2026-04-01 15:00:00 -0400' });
    expect(await offered('2026-03-31')).toContain('10:00');
    expect(await offered('2026-04-01')).not.toContain('15:00');
    expect(await list('is_org: true, startDate: "2026-03-31", endDate: "2026-03-31"')).toEqual([]);
    expect(await list('is_org: true, startDate: "2026-04-01", endDate: "2026-04-01"')).toEqual([id]);
  });
});
