import { beforeAll, describe, expect, it } from 'vitest';
import { LostRace } from '../src/store/store.ts';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

/** How many book at once. */
const CROWD = 64;

/** A provider who works from 05:00 to 22:00 UTC and offers a quarter of an hour: 68 slots a day. */
async function popularProvider() {
  const clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
  const api = calling(clinic);
  const type = await api.made(
    'createAppointmentType',
    { name: 'Quick', length: 15, clients_can_book: true },
    'appointmentType { id }',
  );
  for (const day_of_week of [2, 3]) {
    const hours = { is_repeating: true, day_of_week, time: '05:00', end_time: '22:00', timezone: 'UTC' };
    await api.made('createAvailability', { user_id: clinic.ids.provider, ...hours }, 'availability { id }');
  }
  return { clinic, type: type.id };
}

describe('when everybody wants to book at once', () => {
  let clinic: Clinic;
  let type: string;
  beforeAll(async () => {
    ({ clinic, type } = await popularProvider());
  });

  const book = async (date: string) => {
    const slot = { provider_id: clinic.ids.provider, appointment_type_id: type, contact_type: 'Phone Call', date };
    const { body } = await clinic.query(
      clinic.keys.client,
      'mutation($input: completeCheckoutInput) { completeCheckout(input: $input) { appointment { id } messages { message } } }',
      { input: slot },
    );
    return body.data.completeCheckout as { appointment: object | null; messages: { message: string }[] | null };
  };

  /** Who is told to try again does. */
  const persistently = async (date: string): ReturnType<typeof book> => {
    for (;;) {
      const answer = await book(date);
      if (!answer.messages?.[0]?.message.includes('try again')) return answer;
    }
  };

  it('different slots of one day are all booked, after a bounded number of races', { timeout: 60_000 }, async () => {
    const races = countingRaces(clinic);
    const first = Date.parse('2026-03-03T05:00:00Z');
    const starts = Array.from({ length: CROWD }, (_, i) => new Date(first + i * 15 * 60_000).toISOString());
    const answers = await Promise.all(starts.map(persistently));
    races.undo();
    for (const { appointment, messages } of answers) expect(appointment, messages?.[0]?.message).not.toBeNull();
    expect(races.won()).toBe(CROWD);
    // Without jitter each would lose to each before it: 64 × 63 / 2 = 2016.
    expect(races.lost()).toBeLessThan((CROWD * (CROWD - 1)) / 2);
  });

  it('one slot has one winner, and the others are told what is free next', { timeout: 60_000 }, async () => {
    const answers = await Promise.all(Array.from({ length: CROWD }, () => persistently('2026-03-04T09:00:00Z')));
    expect(answers.filter(({ appointment }) => appointment)).toHaveLength(1);
    const told = answers.flatMap(({ messages }) =>
      messages ? [messages.map(({ message }) => message).join(' ')] : [],
    );
    expect(told).toHaveLength(CROWD - 1);
    for (const message of told) expect(message).toMatch(/no longer available.*Mar 4, /);
  });
});

/** Counts the transactions of a clinic that were committed, and those that lost a race. */
function countingRaces(clinic: Clinic) {
  const { commit } = clinic.store;
  let [won, lost] = [0, 0];
  Object.assign(clinic.store, {
    async commit(...writes: Parameters<typeof commit>) {
      try {
        await commit.apply(clinic.store, writes);
        won++;
      } catch (error) {
        // By its name: the application comes from the bundle, whose classes are not ours.
        if ((error as Error).name === new LostRace([]).name) lost++;
        throw error;
      }
    },
  });
  return { won: () => won, lost: () => lost, undo: () => void Object.assign(clinic.store, { commit }) };
}
