import { describe, expect, it } from 'vitest';
import { only } from '../../src/store/facts.ts';
import { FIRST_SLOT, foundClinic } from './clinic.ts';
import { afterwards, breachesOfPlay, type Outcome, type Sent, tryEveryOrder } from './every-order.ts';
import { act, playOf } from './one-order.ts';
import type { Await } from './turns.ts';

const clinic = await foundClinic();
const { keys, clients, providers, types, sessions } = clinic;

const at = (minutes: number): string => new Date((FIRST_SLOT + minutes) * 60_000).toISOString();
const by = (as: string | undefined, name: string, input: object): Sent => ({
  call: { as, fields: [{ name, input, object: 'appointment' }] },
});
const updates = (input: object): Sent => by(keys.staff, 'updateAppointment', input);

/** A visit in each of three weeks. */
const series = by(keys.staff, 'createAppointment', {
  ...{ other_party_id: providers[1], user_id: clients[3], appointment_type_id: types.visit },
  ...{ datetime: at(15), contact_type: 'Phone Call' },
  recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '3' },
});
const scene = await afterwards(clinic, series.call);
const [first, second, third] = only(scene.items, 'series')[0]?.appointment_ids ?? [];

/** Two pages, three appointments and an event: more than five. */
const moves = updates({ id: first, datetime: at(90), updateRecurring: true });
const stage = { clinic: scene, most: 5, patience: 0 };

const broken = (outcomes: readonly Outcome[]): string[] => outcomes.flatMap((outcome) => outcome.broken);
const numbersGranted = (outcomes: readonly Outcome[]): number[] =>
  [...new Set(outcomes.map(({ granted }) => granted))].sort();

const books = (minutes: number): Sent =>
  by(keys.clients[0], 'completeCheckout', {
    ...{ provider_id: providers[1], appointment_type_id: types.visit, date: at(minutes), contact_type: 'Phone Call' },
  });

describe('a change larger than a transaction', { timeout: 60_000 }, () => {
  it.each([
    ['the time it moves to', 90],
    ['the time it leaves', 15],
  ])('is all or none in every order beside a booking of %s', async (_, minutes) => {
    const outcomes = await tryEveryOrder(stage, [moves, books(minutes)]);
    expect(broken(outcomes)).toEqual([]);
    expect(numbersGranted(outcomes)).toEqual([1, 2]);
  });

  const others: Record<string, Sent> = {
    'takes a note of one of them': updates({ id: third, notes: 'Asked for parking' }),
    'cancels one of them': by(keys.clients[3], 'deleteAppointment', { id: second }),
  };
  it.each(Object.entries(others))('is all or none wherever its process dies, before whoever %s', async (_, other) => {
    for (let dies = 0, died = true; died; dies++) {
      // Whoever comes upon the remains holds them for a minute old.
      const outcomes = await tryEveryOrder(stage, [
        { ...moves, dies },
        { ...other, ahead: 61_000 },
      ]);
      expect(broken(outcomes), `dies after ${dies} steps`).toEqual([]);
      died = outcomes.every((outcome) => outcome.died);
    }
  });

  it('leaves the places of a large session alone once somebody has moved it on', async () => {
    const full = await afterwards(
      clinic,
      updates({ id: sessions[0], max_attendees: '4', attendee_ids: clients.join() }).call,
    );
    const [there, further] = [0, 30].map((minutes) => updates({ id: sessions[0], datetime: at(minutes) })) as [
      Sent,
      Sent,
    ];
    const small = { clinic: full, most: 4 };
    const play = playOf(full, 2);
    let commits = 0;
    // Staged and decided; before it has finished, another finishes it, and makes a change of its own.
    const slow: Await = async (_, { writes }) => {
      if (writes && ++commits === 3) await act(small, play, 1, further, async () => {});
    };
    await act(small, play, 0, there, slow);
    expect(await breachesOfPlay(full, play.table, [])).toEqual([]);
  });
});
