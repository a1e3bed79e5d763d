import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

/** Days on which the clocks of a place change, and what is particular about each. */
const changes = [
  ['America/New_York', '2026-03-08'], // an hour skipped
  ['America/New_York', '2026-11-01'], // an hour repeated
  ['Australia/Lord_Howe', '2026-10-04'], // half an hour skipped
  ['Australia/Lord_Howe', '2026-04-05'], // half an hour repeated
  ['Antarctica/Troll', '2026-03-29'], // two hours skipped
  ['Africa/Cairo', '2026-04-24'], // a day without midnight
  ['America/Santiago', '2026-09-06'], // a day without midnight
  ['Pacific/Apia', '2011-12-30'], // a day that never was
  ['Pacific/Chatham', '2026-09-27'], // at a quarter to three
  ['Asia/Pyongyang', '2018-05-04'], // half an hour skipped before midnight
  ['Asia/Kathmandu', '1986-01-01'], // a quarter of an hour skipped
  ['Europe/Dublin', '2026-10-25'], // winter time is the exception
] as const;
const viewers = [
  'UTC',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Europe/Paris',
];

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** Fields that one document may have at its top. */
const BATCH = 20;

const scene = fc.record({
  change: fc.constantFrom(...changes),
  viewer: fc.constantFrom(...viewers),
  length: fc.constantFrom(20, 30, 45, 60, 90),
  setting: fc.record({
    buffer: fc.constantFrom('0', '5', '10', '30'),
    booking_interval_restriction: fc.constantFrom(undefined, undefined, 20, 30, 60),
    minimum_advance_schedule_time: fc.constantFrom(0, 45, 600, 2000),
    max_days_in_future: fc.constantFrom(undefined, '0', '1', '2'),
    same_day_appointments: fc.boolean(),
  }),
  /** Five minutes each, since midnight. */
  hours: fc.array(fc.tuple(fc.nat({ max: 280 }), fc.integer({ min: 6, max: 140 })), { minLength: 1, maxLength: 2 }),
  /** Minutes since the day before began, and how long what is there takes. */
  taken: fc.array(fc.tuple(fc.nat({ max: 3 * 1440 }), fc.constantFrom(10, 25, 60), fc.boolean()), { maxLength: 4 }),
  /** Minutes after the day before began. */
  now: fc.integer({ min: -600, max: 1800 }),
});

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

/** One that surely offers something. */
const ordinary: Scene = {
  change: changes[0],
  viewer: 'Asia/Kolkata',
  length: 30,
  setting: {
    buffer: '10',
    booking_interval_restriction: undefined,
    minimum_advance_schedule_time: 45,
    max_days_in_future: '2',
    same_day_appointments: false,
  },
  hours: [[12, 60]],
  taken: [[1600, 25, false]],
  now: 0,
};

let clinic: Clinic;
let api: ReturnType<typeof calling>;
beforeAll(async () => {
  clinic = await openClinic();
  api = calling(clinic);
});

test('whatever the clocks do, a checkout accepts what the slots offer, and nothing else', {
  timeout: 120_000,
}, async () => {
  let seen = 0;
  const judge = fc.asyncProperty(scene, async (given) => {
    const dayBefore = Date.parse(given.change[1]) - DAY_MS;
    clinic.clock.set(iso(dayBefore + given.now * MINUTE_MS));
    const wanted = await practice(given, dayBefore);
    const offered = await offers(wanted, given.viewer, dayBefore);
    seen += offered.size;

    const quarters = Array.from({ length: 3 * 96 }, (_, i) => dayBefore + i * 15 * MINUTE_MS);
    const refused = quarters.filter((at) => !offered.has(at)).map(iso);
    for (let from = 0; from < refused.length; from += BATCH) {
      const dates = refused.slice(from, from + BATCH);
      const ids = await book(wanted, dates);
      expect(dates.filter((_, i) => ids[i])).toEqual([]);
    }

    // Those that do not touch one another are booked together, and taken back before the next lot.
    const apart = (given.length + Number(given.setting.buffer)) * MINUTE_MS;
    for (let rest = [...offered.keys()]; rest.length > 0; ) {
      const lot: number[] = [];
      for (const at of rest) if (lot.length < BATCH && at - (lot.at(-1) ?? 0) >= apart) lot.push(at);
      rest = rest.filter((at) => !lot.includes(at));
      const dates = lot.map((at) => offered.get(at) as string);
      const ids = await book(wanted, dates);
      expect(dates.filter((_, i) => !ids[i])).toEqual([]);
      await withdraw(ids as string[]);
    }
  });
  await fc.assert(judge, { numRuns: 4, examples: [[ordinary]] });
  expect(seen).toBeGreaterThan(20);
});

/** What is booked: a type of a provider's. */
interface Wanted {
  readonly provider: string;
  readonly type: string;
}

/** A provider of their own, with a type, hours, and what is in their calendar already. */
async function practice(
  { change: [timezone], length, setting, hours, taken }: Scene,
  dayBefore: number,
): Promise<Wanted> {
  const { id: provider } = await clinic.addProvider({ timezone });
  const appointment_setting = Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== undefined));
  const named = { name: 'Visit', length, appointment_setting };
  const type = (await api.made('createAppointmentType', named, 'appointmentType { id }')).id;
  for (const [start, long] of hours) {
    const rows = daily(provider, timezone, start * 5, long * 5);
    await api.made('bulkCreateAvailability', rows, 'availabilities { id }');
  }
  for (const [at, minutes, is_blocker] of taken) {
    const span = { datetime: iso(dayBefore + at * MINUTE_MS), end_date: iso(dayBefore + (at + minutes) * MINUTE_MS) };
    const kind = is_blocker ? { is_blocker } : { appointment_type_id: type, contact_type: 'Phone Call' };
    await api.made('createAppointment', { other_party_id: provider, ...span, ...kind }, 'appointment { id }');
  }
  return { provider, type };
}

/** What is offered to a viewer on these three days (by UTC): each instant, and its date as it was printed. */
async function offers({ provider, type }: Wanted, viewer: string, dayBefore: number): Promise<Map<number, string>> {
  // A day more on either side, since they are days of the viewer's.
  const [from, to] = [iso(dayBefore - DAY_MS), iso(dayBefore + 3 * DAY_MS)].map((date) => date.slice(0, 10));
  const asked = `provider_id: "${provider}", appt_type_id: "${type}", timezone: "${viewer}", start_date: "${from}", end_date: "${to}"`;
  const slots: { date: string }[] = await api.ask('availableSlotsForRange', asked, '{ date }', clinic.keys.client);
  const dates = slots.map(({ date }) => [Date.parse(date), date] as const);
  return new Map(dates.filter(([at]) => at >= dayBefore && at < dayBefore + 3 * DAY_MS));
}

/** Books each of these dates as a client; the ids of the appointments, null where it was refused. */
async function book({ provider, type }: Wanted, dates: readonly string[]): Promise<(string | null)[]> {
  const input = `provider_id: "${provider}", appointment_type_id: "${type}", contact_type: "Phone Call"`;
  const each = dates.map(
    (date, i) => `c${i}: completeCheckout(input: { ${input}, date: "${date}" }) { appointment { id } }`,
  );
  const answers = await mutate(clinic.keys.client, each);
  return answers.map(({ appointment }) => appointment?.id ?? null);
}

const withdraw = (ids: readonly string[]) =>
  mutate(
    clinic.keys.staff,
    ids.map((id, i) => `d${i}: deleteAppointment(input: { id: "${id}" }) { appointment { id } }`),
  );

async function mutate(key: string, fields: readonly string[]): Promise<{ appointment: { id: string } | null }[]> {
  const { body } = await clinic.query(key, `mutation { ${fields.join(' ')} }`);
  expect(body.errors).toBeUndefined();
  return Object.values(body.data);
}

/** The same hours on every day of the week; they end with the day at the latest. */
function daily(user_id: string, timezone: string, start: number, minutes: number) {
  const clock = (at: number): string => `${Math.floor(at / 60) % 24}:${String(at % 60).padStart(2, '0')}`;
  const row = { is_repeating: true, time: clock(start), end_time: clock(Math.min(start + minutes, 1440)), timezone };
  return { user_id, availabilities: [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({ ...row, day_of_week })) };
}

const iso = (ms: number): string => new Date(ms).toISOString();
