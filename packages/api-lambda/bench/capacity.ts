import { parseDay, zone } from '@openings/engine';
import { load } from './load.ts';
import { type LocalClinic, openLocalClinic } from './local-clinic.ts';
import { afterIdentity, type Call, metered, roundTrips } from './meter.ts';

/**
 * What each operation costs on AWS: consumed capacity computed by DynamoDB's rules from the sizes of the items it reads
 * and writes, on calendars as full as working ones. `npm run bench:capacity -w @openings/api-lambda`.
 */

/** Appointments a provider has on each working day. */
const PER_DAY = 8;
const PROVIDERS = 50;

async function measure(clinic: LocalClinic): Promise<void> {
  const { keys, providers, type, ask, make } = clinic;
  const days = workingDays(22);
  for (const [i, provider] of providers.entries())
    await load(clinic, provider, days.flatMap(startsOf), 1_000_000 + i * 10_000);
  const meter = metered(clinic.store);
  const [first, last] = [days[0], days.at(-1)] as [string, string];
  const slots = (from: string, to: string, who: object, as: string | null) => () =>
    ask(as, SLOTS, { type, from, to, ...who });
  const booking = { other_party_id: providers[20], user_id: clinic.clientId, appointment_type_id: type };
  const meeting = { contact_type: 'Phone Call', timezone: 'America/New_York' };
  const warned = { provider_id: providers[0], appointment_type_id: type, attendee_ids: clinic.clientId };

  const operations: readonly [string, () => Promise<unknown>][] = [
    ['slots of a day, 1 provider, client', slots(first, first, { provider: providers[0] }, keys.client)],
    ['slots of a day, 1 provider, visitor', slots(first, first, { provider: providers[0] }, null)],
    ['slots of a month, 1 provider', slots(first, last, { provider: providers[0] }, keys.staff)],
    ['slots of a day, 10 providers', slots(first, first, { providers: providers.slice(0, 10) }, keys.staff)],
    ['slots of a month, 10 providers', slots(first, last, { providers: providers.slice(0, 10) }, keys.staff)],
    ['slots of a day, 50 providers', slots(first, first, { providers }, keys.staff)],
    ['slots of a month, 50 providers', slots(first, last, { providers }, keys.staff)],
    [
      'a booking by a client',
      () =>
        make(
          keys.client,
          'completeCheckout',
          { provider_id: providers[0], appointment_type_id: type, date: `${first} 16:30:00`, ...meeting },
          'appointment',
        ),
    ],
    [
      'a booking by staff',
      () => make(keys.staff, 'createAppointment', { ...booking, ...meeting, datetime: `${last} 12:00` }, 'appointment'),
    ],
    [
      'a series of 52',
      () =>
        make(
          keys.staff,
          'createAppointment',
          {
            ...booking,
            ...meeting,
            datetime: `${last} 13:00`,
            recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '52' },
          },
          'appointment',
        ),
    ],
    [
      'a warning check',
      () =>
        ask(
          keys.staff,
          'query($provider_id: String, $appointment_type_id: String, $attendee_ids: [ID], $date: String) { appointmentBookingWarnings(provider_id: $provider_id, appointment_type_id: $appointment_type_id, attendee_ids: $attendee_ids, date: $date, time: "10:00", timezone: "America/New_York") { category } }',
          { ...warned, date: first },
        ),
    ],
  ];
  const wide = (text: string) => text.padStart(6);
  console.log(
    '| operation | round trips | calls | read units | write units | of indexes | KB |\n|---|---:|---:|---:|---:|---:|---:|',
  );
  for (const [name, run] of operations) {
    await run().catch((error) => {
      if (!name.startsWith('a booking by a client')) throw error;
    });
    meter.clear();
    if (name !== 'a booking by a client') await run();
    else await book(clinic, days[1] as string);
    const calls = afterIdentity(meter.calls);
    const sum = (pick: (call: Call) => number) => calls.reduce((total, call) => total + pick(call), 0);
    const figures = [
      roundTrips(calls),
      calls.length,
      sum(({ readUnits }) => readUnits),
      sum(({ writeUnits }) => writeUnits),
      sum(({ indexUnits }) => indexUnits),
      (sum(({ bytes }) => bytes) / 1024).toFixed(1),
    ];
    console.log(`| ${name} | ${figures.map((figure) => wide(String(figure))).join(' | ')} |`);
  }
  meter.undo();
}

const SLOTS =
  'query($provider: String, $providers: [String], $type: String, $from: String, $to: String) { availableSlotsForRange(provider_id: $provider, provider_ids: $providers, appt_type_id: $type, start_date: $from, end_date: $to, timezone: "America/New_York") { date } }';

const book = ({ make, keys, providers, type }: LocalClinic, day: string) =>
  make(
    keys.client,
    'completeCheckout',
    {
      provider_id: providers[0],
      appointment_type_id: type,
      date: `${day} 16:30:00`,
      contact_type: 'Phone Call',
      timezone: 'America/New_York',
    },
    'appointment',
  );

/** Starts of a working day, every 45 minutes from 09:00 on, in epoch minutes. */
const startsOf = (day: string): number[] =>
  Array.from({ length: PER_DAY }, (_, i) => zone('America/New_York').toInstant(parseDay(day) * 1440 + 540 + i * 45));

/** So many working days of the month after next, YYYY-MM-DD. */
function workingDays(most: number): string[] {
  const now = new Date();
  const days = Array.from(
    { length: 28 },
    (_, i) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, i + 1)),
  );
  return days
    .filter((day) => ![0, 6].includes(day.getUTCDay()))
    .slice(0, most)
    .map((day) => day.toISOString().slice(0, 10));
}

const clinic = await openLocalClinic(PROVIDERS);
try {
  await measure(clinic);
} finally {
  await clinic.close();
}
