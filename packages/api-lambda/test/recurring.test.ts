import { beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Practice, type Shown } from './appointing.ts';

const times = (found: readonly (Shown | null)[]) => found.map((one) => one?.date.slice(0, 16));

describe('a series', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await openPractice();
  });

  /** The occurrences of a series, in order. */
  async function occurrences(series: string): Promise<Shown[]> {
    const { nodes } = await practice.ask('recurringAppointment', `id: "${series}"`, '{ appointments { nodes { id date end pm_status time_recurring_override current_position_in_recurring_series } } }').then((found) => found.appointments);
    return nodes;
  }

  async function weekly(datetime: string, more: object = {}, count = 4): Promise<{ id: string; series: string; all: Shown[] }> {
    const first = await practice.book(datetime, {
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: String(count) },
      ...more,
    });
    const series = first.recurring_appointment?.id as string;
    return { id: first.id, series, all: await occurrences(series) };
  }

  it('keeps its wall clock across both changes of the clock', async () => {
    const spring = await weekly('2026-02-25 09:00:00');
    expect(spring.all.map(({ date }) => date)).toEqual([
      '2026-02-25 09:00:00 -0500',
      '2026-03-04 09:00:00 -0500',
      '2026-03-11 09:00:00 -0400',
      '2026-03-18 09:00:00 -0400',
    ]);
    const fall = await weekly('2026-10-25 01:30:00');
    expect(fall.all.map(({ date }) => date)).toEqual([
      '2026-10-25 01:30:00 -0400',
      '2026-11-01 01:30:00 -0400', // the clock shows 01:30 twice: the first of the two
      '2026-11-08 01:30:00 -0500',
      '2026-11-15 01:30:00 -0500',
    ]);
    const skipped = await weekly('2026-03-01 02:30:00');
    expect(times(skipped.all)).toEqual(['2026-03-01 02:30', '2026-03-08 03:30', '2026-03-15 02:30', '2026-03-22 02:30']);
  });

  it('counts its positions, and occupies every one of them', async () => {
    const { all } = await weekly('2026-04-06 11:00:00');
    expect(all.map((one) => one.current_position_in_recurring_series)).toEqual([1, 2, 3, 4]);
    expect(await practice.offered('2026-04-27')).not.toContain('11:00');
  });

  it.each([
    ['Weekly', '2026-12-07 15:00', '2028-01-24 15:00'],
    ['Biweekly', '2026-12-08 15:00', '2029-03-13 15:00'],
    ['Monthly', '2026-12-09 15:00', '2031-11-09 15:00'],
    ['Every 4 Weeks', '2026-12-10 15:00', '2031-06-19 15:00'],
  ])('of %s has up to 60 occurrences, all of them there', async (repeat_interval, start, last) => {
    const { series } = await weekly(start, { recurring_appointment: { repeat_interval, repeat_times: '60' } });
    const all = await occurrences(series);
    expect(all).toHaveLength(60);
    expect(times(all).at(-1)).toBe(last);
    expect(await practice.list(`is_org: true, startDate: "${last.slice(0, 10)}", endDate: "${last.slice(0, 10)}"`)).toEqual([all.at(-1)?.id]);
  });
});
