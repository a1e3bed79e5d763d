import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { afterIdentity, type Meter, metered, mostParallel, roundTrips } from '../bench/meter.ts';
import { openPractice } from './appointing.ts';

const slots = `query($provider: String, $type: String, $org: Boolean) {
  availableSlotsForRange(provider_id: $provider, appt_type_id: $type, org_level: $org, start_date: "2026-04-01", end_date: "2026-04-30", timezone: "UTC") { date user_id }
}`;

describe('how often the database is asked', () => {
  let practice: Awaited<ReturnType<typeof openPractice>>;
  let meter: Meter;
  beforeAll(async () => {
    practice = await openPractice();
    const { clinic } = practice;
    await Promise.all(Array.from({ length: 49 }, (_, i) => clinic.addProvider({ last_name: `P${i}` })));
    // Types, settings and an id are known to a container that has answered before.
    await practice.book('2026-03-20T15:00:00Z');
    meter = metered(clinic.store);
  });
  beforeEach(() => meter.clear());
  afterAll(() => meter.undo());

  const ask = async (key: string | null, org = false) => {
    const { ids } = practice.clinic;
    const variables = { provider: ids.provider, type: practice.types.visit, org };
    const { body } = await practice.clinic.query(key, slots, variables);
    expect(body.data.availableSlotsForRange.length).toBeGreaterThan(100);
  };

  it('once, by three calls at a time at most, for the slots of a provider-month where the organization is known', async () => {
    await ask(practice.clinic.keys.client);
    const calls = afterIdentity(meter.calls);
    expect(roundTrips(calls)).toBe(1);
    expect(calls.length).toBeLessThanOrEqual(3);
    expect(mostParallel(calls)).toBeLessThanOrEqual(3);
  });

  it('twice for a visitor, whose organization the provider tells', async () => {
    await ask(null);
    expect(roundTrips(meter.calls)).toBe(2);
    expect(meter.calls.length).toBeLessThanOrEqual(3);
  });

  it('twice for the slots of fifty providers: who they are, and what they have', async () => {
    await ask(practice.clinic.keys.staff, true);
    expect(roundTrips(afterIdentity(meter.calls))).toBe(2);
  });

  it('twice for a booking that nobody is in the way of: to gather, and to commit', async () => {
    const { clinic, types } = practice;
    const slot = { provider_id: clinic.ids.provider, appointment_type_id: types.visit, contact_type: 'Phone Call' };
    const input = { ...slot, date: '2026-04-01T15:00:00Z' };
    await practice.made('completeCheckout', input, 'appointment { id }', clinic.keys.client);
    const calls = afterIdentity(meter.calls);
    expect(calls.filter(({ what }) => what === 'commit')).toHaveLength(1);
    expect(roundTrips(calls)).toBe(2);
  });
});
