import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Context, createContext } from '../src/context.ts';
import { createAppointment } from '../src/operations/createAppointment.ts';
import { updateAppointment } from '../src/operations/updateAppointment.ts';
import { recordOf, type User } from '../src/store/items.ts';
import { LostRace, type Store } from '../src/store/store.ts';
import { key } from '../src/store/table.ts';
import { openPractice, type Practice, type Shown } from './appointing.ts';

/** Sixty months are 60 pages and 60 appointments: staged in one transaction, decided in a second, finished in a third. */
const STAGED = 1;
const DECIDED = 2;

class Death extends Error {}

let practice: Practice;
beforeEach(async () => {
  practice = await openPractice();
});

/** Staff's world in a process that dies when it is about to commit once more than `commits` times. */
async function doomed(commits: number): Promise<Context> {
  const world = practice.clinic.operator();
  const { staff, organization } = practice.clinic.ids;
  const user = recordOf('user', await world.store.get(key.user(staff))) as User;
  let left = commits;
  const store: Store = {
    ...world.store,
    commit: async (writes) => {
      if (left-- === 0) throw new Death();
      await world.store.commit(writes).catch(asOurs);
    },
  };
  const viewer = { role: 'staff', user, organization } as const;
  return createContext({
    ...world,
    store,
    viewer,
    requestId: randomUUID(),
    log: { ...world.log, error: () => undefined },
  });
}

/** The store comes from the bundle, whose classes are not ours. */
function asOurs(error: Error): never {
  throw error.name === 'LostRace' ? new LostRace((error as LostRace).lost) : error;
}

const months = { repeat_interval: 'Monthly', repeat_times: '60' };
const first = '2026-04-15 10:00:00 -0400';
const last = '2031-03-15';
const on = (day: string) => `is_org: true, startDate: "${day}", endDate: "${day}"`;

const asked = () => ({
  input: {
    appointment_type_id: practice.types.visit,
    contact_type: 'Phone Call',
    other_party_id: practice.clinic.ids.provider,
    user_id: practice.clinic.ids.client,
    datetime: first,
    recurring_appointment: months,
  },
});

describe('a series of 60 months that a process began to book and died', () => {
  it('is nowhere where it died before deciding, and can be booked after that', async () => {
    await expect(createAppointment(asked(), await doomed(STAGED))).rejects.toThrow(Death);
    expect(await practice.list('is_org: true, filter: "all"')).toEqual([]);
    expect(await practice.offered('2026-04-15')).toContain('10:00');
    await practice.book(first, { recurring_appointment: months });
    expect(await practice.list('is_org: true, filter: "all"')).toHaveLength(60);
  });

  it('is all there where it died after deciding, for whoever looks first', async () => {
    const { appointment } = (await createAppointment(asked(), await doomed(DECIDED))) as {
      appointment: { id: string };
    };
    expect(await practice.offered('2026-04-15')).not.toContain('10:00');
    expect((await practice.read(appointment.id))?.recurring_appointment?.repeat_times).toBe('60');
    expect(await practice.list(on(last))).toHaveLength(1);
    expect(await practice.list('', practice.clinic.keys.client)).toHaveLength(60);
  });

  it('is found by a list that nobody looked before', async () => {
    await createAppointment(asked(), await doomed(DECIDED));
    expect(await practice.list(on(last), practice.clinic.keys.client)).toHaveLength(1);
  });
});

describe('a series of 60 months that a process began to move and died', () => {
  let booked: Shown;
  const move = (world: Context) =>
    updateAppointment(
      { input: { id: booked.id, datetime: '2026-04-16 11:00:00 -0400', updateRecurring: true } },
      world,
    );
  beforeEach(async () => {
    booked = await practice.book(first, { recurring_appointment: months });
  });

  it('stays where it was where it died before deciding', async () => {
    await expect(move(await doomed(STAGED))).rejects.toThrow(Death);
    expect((await practice.read(booked.id))?.date).toBe('2026-04-15 10:00:00 -0400');
    expect(await practice.list(on(last))).toHaveLength(1);
    // Whoever wants to change one waits for the process; once that must be dead, its work is taken back.
    const hasty = await practice.mutate('updateAppointment', { id: booked.id, notes: 'now' }, 'appointment { id }');
    expect(hasty).toMatchObject({ appointment: null, messages: [{ message: expect.stringMatching(/try again/) }] });
    practice.clinic.clock.set('2026-03-02T15:02:00Z');
    await practice.update(booked.id, { notes: 'later' });
    await practice.remove(booked.id, { deleteRecurring: true }).catch(() => undefined);
    expect(await practice.list('is_org: true, filter: "all"')).toEqual([]);
  }, 20_000);

  it('stands where it was moved to where it died after deciding', async () => {
    await move(await doomed(DECIDED));
    expect(await practice.offered('2026-04-15')).toContain('10:00');
    expect(await practice.list(on('2031-03-16'))).toHaveLength(1);
    expect(await practice.list(on(last))).toEqual([]);
    expect((await practice.read(booked.id))?.date).toBe('2026-04-16 11:00:00 -0400');
  });

  it('is never decided once somebody has given up on it', async () => {
    const slow = await doomed(Number.POSITIVE_INFINITY);
    const { commit } = slow.store;
    let commits = 0;
    const late: Store = {
      ...slow.store,
      async commit(writes) {
        if (commits++ === STAGED) {
          practice.clinic.clock.set('2026-03-02T15:02:00Z');
          await practice.update(booked.id, { notes: 'meanwhile' });
        }
        await commit(writes);
      },
    };
    await move({ ...slow, store: late }); // notices, and does all of it anew
    expect(await practice.read(booked.id)).toMatchObject({ date: '2026-04-16 11:00:00 -0400', notes: 'meanwhile' });
    expect(await practice.list('is_org: true, filter: "all"')).toHaveLength(60);
  });
});

it('a move of 60 months and changes of single ones at the same time all come through', async () => {
  const booked = await practice.book(first, { recurring_appointment: months });
  const ids = await practice.list('is_org: true, filter: "all"');
  await Promise.all([
    practice.update(booked.id, { time: '14:00', updateRecurring: true }),
    ...ids.slice(10, 14).map((id) => practice.update(id, { notes: `note ${id}` })),
    practice.remove(ids[20] as string),
    practice.update(ids[30] as string, { pm_status: 'Cancelled' }),
  ]);
  const all = await Promise.all(ids.map((id) => practice.read(id)));
  expect(all[20]).toBeNull();
  for (const [i, one] of all.entries()) {
    if (i !== 20) expect(one?.date.slice(11, 16)).toBe('14:00');
    if (i >= 10 && i < 14) expect(one).toMatchObject({ notes: `note ${ids[i]}` });
  }
  expect(all[30]?.pm_status).toBe('Cancelled');
  const days = all.map((one) => one?.date.slice(0, 10));
  expect(await practice.list(on(days[29] as string))).toEqual([ids[29]]);
}, 30_000);

it('what not even the decision fits is refused, and says what would', async () => {
  const other = await practice.clinic.addProvider({ first_name: 'Pia' });
  const refused = await practice.unbookable({ datetime: first, providers: other.id, recurring_appointment: months });
  expect(refused.field).toBe('recurring_appointment');
  expect(refused.message).toMatch(
    /That is too much at once \(122 months and balances, at most 98\). Use fewer occurrences/,
  );
  expect(await practice.list('is_org: true, filter: "all"')).toEqual([]);
});
