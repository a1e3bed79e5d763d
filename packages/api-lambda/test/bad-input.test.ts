import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { operationsOf } from './calls.ts';
import { type Clinic, openClinic } from './server.ts';

/** What a mutation says to a bad input: the field, and words that must be in the sentence. */
type Refused = [what: string, operation: string, input: (clinic: Known) => object, field: string | null, words: RegExp];

interface Known {
  readonly clinic: Clinic;
  readonly type: string;
  readonly otherType: string;
  readonly otherAppointment: string;
  readonly appointment: string;
}

const typeOf =
  'mutation($input: createAppointmentTypeInput) { createAppointmentType(input: $input) { appointmentType { id } } }';
const appointmentOf =
  'mutation($input: createAppointmentInput) { createAppointment(input: $input) { appointment { id } messages { field message } } }';

async function known(): Promise<Known> {
  const clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
  const make = async (key: string, other_party_id: string) => {
    const made = await clinic.query(key, typeOf, { input: { name: 'Visit', length: 30, clients_can_book: true } });
    const type = made.body.data.createAppointmentType.appointmentType.id as string;
    const input = {
      appointment_type_id: type,
      contact_type: 'Phone Call',
      other_party_id,
      datetime: '2026-03-05T15:00:00Z',
    };
    const booked = await clinic.query(key, appointmentOf, { input });
    return { type, appointment: booked.body.data.createAppointment.appointment.id as string };
  };
  const [mine, theirs] = [
    await make(clinic.keys.staff, clinic.ids.provider),
    await make(clinic.keys.otherStaff, clinic.ids.otherProvider),
  ];
  return {
    clinic,
    type: mine.type,
    appointment: mine.appointment,
    otherType: theirs.type,
    otherAppointment: theirs.appointment,
  };
}

const book = ({ clinic, type }: Known, more: object) => ({
  provider_id: clinic.ids.provider,
  appointment_type_id: type,
  contact_type: 'Phone Call',
  date: '2026-03-03 10:00:00 -0500',
  first_name: 'Ada',
  last_name: 'Lovelace',
  email: 'ada@example.org',
  ...more,
});
const place = ({ clinic, type }: Known, more: object) => ({
  other_party_id: clinic.ids.provider,
  appointment_type_id: type,
  contact_type: 'Phone Call',
  datetime: '2026-03-03 10:00:00 -0500',
  ...more,
});

const refusals: Refused[] = [
  [
    'an unreadable date',
    'completeCheckout',
    (k) => book(k, { date: 'next Tuesday' }),
    'date',
    /"next Tuesday".*2026-11-22/,
  ],
  [
    'a date that does not exist',
    'completeCheckout',
    (k) => book(k, { date: '2026-02-30 10:00:00' }),
    'date',
    /is not a date/,
  ],
  [
    'a start between two minutes',
    'completeCheckout',
    (k) => book(k, { date: '2026-03-03T15:00:30Z' }),
    'date',
    /whole minute/,
  ],
  ['no date', 'completeCheckout', (k) => book(k, { date: null }), 'date', /Say when/],
  [
    'an unknown zone',
    'completeCheckout',
    (k) => book(k, { timezone: 'Mars/Olympus' }),
    'timezone',
    /not a time zone.*America\/New_York/,
  ],
  ['a past slot', 'completeCheckout', (k) => book(k, { date: '2026-03-01 10:00:00 -0500' }), 'date', /too soon/],
  ['a time outside availability', 'completeCheckout', (k) => book(k, {}), 'date', /not available/],
  ['an unknown provider', 'completeCheckout', (k) => book(k, { provider_id: '999999' }), 'provider_id', /No provider/],
  ['an id that is none', 'completeCheckout', (k) => book(k, { provider_id: 'Dr. Who' }), 'provider_id', /Dr\. Who/],
  [
    'an unknown type',
    'completeCheckout',
    (k) => book(k, { appointment_type_id: '999999' }),
    'appointment_type_id',
    /No appointment type/,
  ],
  [
    "another organization's type",
    'completeCheckout',
    (k) => book(k, { appointment_type_id: k.otherType }),
    'appointment_type_id',
    /No appointment type/,
  ],
  [
    'an unknown way to meet',
    'completeCheckout',
    (k) => book(k, { contact_type: 'Telepathy' }),
    'contact_type',
    /"Phone Call"/,
  ],
  ['no e-mail', 'completeCheckout', (k) => book(k, { email: null }), 'email', /required/],
  ['an e-mail that is none', 'completeCheckout', (k) => book(k, { email: 'ada' }), 'email', /not an e-mail address/],
  [
    'a name with control characters',
    'completeCheckout',
    (k) => book(k, { first_name: 'A\u0000da' }),
    'first_name',
    /control character/i,
  ],
  ['a name without end', 'completeCheckout', (k) => book(k, { first_name: 'a'.repeat(300) }), 'first_name', /255/],
  [
    'a session that is none',
    'completeCheckout',
    (k) => book(k, { appointment_id: k.appointment }),
    'appointment_id',
    /No group session/,
  ],
  [
    "another organization's provider",
    'createAppointment',
    (k) => place(k, { other_party_id: k.clinic.ids.otherProvider }),
    'other_party_id',
    /No provider/,
  ],
  [
    "another organization's client",
    'createAppointment',
    (k) => place(k, { user_id: k.clinic.ids.otherClient }),
    'user_id',
    /No client/,
  ],
  [
    'an end before the start',
    'createAppointment',
    (k) => place(k, { end_date: '2026-03-03', end_time: '09 00' }),
    'end_time',
    /before the start/,
  ],
  [
    'a block without end',
    'createAppointment',
    (k) => ({ other_party_id: k.clinic.ids.provider, is_blocker: true, datetime: '2026-03-03T15:00:00Z' }),
    'end_time',
    /needs an end/,
  ],
  [
    'an unknown interval',
    'createAppointment',
    (k) => place(k, { recurring_appointment: { repeat_interval: 'Yearly', repeat_times: '2' } }),
    'recurring_appointment',
    /Weekly/,
  ],
  [
    'a series without end',
    'createAppointment',
    (k) => place(k, { recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '61' } }),
    'recurring_appointment',
    /60/,
  ],
  [
    "another organization's appointment",
    'updateAppointment',
    (k) => ({ id: k.otherAppointment, notes: 'mine now' }),
    'id',
    /No appointment/,
  ],
  ['an appointment that is none', 'updateAppointment', () => ({ id: '999999', notes: 'x' }), 'id', /No appointment/],
  [
    'an unknown status',
    'updateAppointment',
    (k) => ({ id: k.appointment, pm_status: 'Vanished' }),
    'pm_status',
    /"Occurred"/,
  ],
  [
    'an unreadable date in a move',
    'updateAppointment',
    (k) => ({ id: k.appointment, datetime: 'soon' }),
    'datetime',
    /is not a date/,
  ],
  [
    "another organization's appointment",
    'deleteAppointment',
    (k) => ({ id: k.otherAppointment }),
    'id',
    /No appointment/,
  ],
  [
    'a type of negative length',
    'createAppointmentType',
    () => ({ name: 'Backwards', length: -30 }),
    'length',
    /1 to 1440/,
  ],
  ['a type without a name', 'createAppointmentType', () => ({ length: 30 }), 'name', /required/],
  [
    'a negative buffer',
    'updateAppointmentSetting',
    (k) => ({ id: k.clinic.ids.organization, buffer: '-5' }),
    'buffer',
    /0 to 1440/,
  ],
  [
    'hours that end before they start',
    'createAvailability',
    (k) => ({ user_id: k.clinic.ids.provider, is_repeating: true, day_of_week: 1, time: '12 00', end_time: '09 00' }),
    'end_time',
    /./,
  ],
];

const mutations = operationsOf(buildSchema(readSdl())).flatMap(([root, { name, args }]) =>
  root === 'mutation' && args.some((arg) => arg.name === 'input') ? [[name]] : [],
);

/** Everything the clinic's table holds, beside the counter that ids are leased from. */
async function inventory({ store, ids }: Clinic): Promise<unknown[]> {
  const partitions = [
    `USER#${ids.provider}`,
    `USER#${ids.client}`,
    `ORG#${ids.organization}`,
    `CALENDAR#${ids.provider}`,
    `EVENT#${ids.organization}#2026-03`,
  ];
  const lists = await Promise.all(partitions.map((partition) => store.query({ partition, consistent: true })));
  const people = await store.query({ index: 'byName', partition: `ORGANIZATION#${ids.organization}#CLIENT` });
  return [...lists, people];
}

describe('bad input', () => {
  let k: Known;
  beforeAll(async () => {
    k = await known();
  });

  it.each(refusals)(
    '%s (%s) is answered with its field, and nothing is written',
    async (_, operation, input, field, words) => {
      const before = await inventory(k.clinic);
      const key = operation === 'completeCheckout' ? null : k.clinic.keys.staff;
      const document = `mutation($input: ${operation}Input) { ${operation}(input: $input) { messages { field message } } }`;
      const { status, body } = await k.clinic.query(key, document, { input: input(k) });
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      const [first] = body.data[operation].messages;
      expect(first.field).toBe(field);
      expect(first.message).toMatch(words);
      expect(await inventory(k.clinic)).toEqual(before);
    },
  );

  it.each(mutations)('%s without any input says what it lacks', async (name) => {
    for (const key of [k.clinic.keys.staff, null]) {
      const { status, body } = await k.clinic.query(key, `mutation { ${name} { messages { field message } } }`);
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(body)).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  it.each([
    ['an unreadable date', { start_date: 'tomorrow' }, 'start_date', /2026-11-22/],
    ['an unknown zone', { timezone: 'Mars/Olympus' }, 'timezone', /not a time zone/],
    ['an end before the start', { start_date: '2026-03-05', end_date: '2026-03-04' }, 'end_date', /before the start/],
    ['a range of 400 days', { start_date: '2026-03-01', end_date: '2027-04-04' }, 'end_date', /at most 366 days/],
    ['a negative length', { length: '-30' }, 'length', /1 to 1440/],
  ])('a slot query with %s is a GraphQL error that names it', async (_, more, field, words) => {
    const document =
      'query($p: String, $start_date: String, $end_date: String, $timezone: String, $length: String) { availableSlotsForRange(provider_id: $p, start_date: $start_date, end_date: $end_date, timezone: $timezone, length: $length) { date } }';
    const { body } = await k.clinic.query(null, document, { p: k.clinic.ids.provider, ...more });
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(body.errors[0].message).toMatch(words);
  });

  it('an id of another organization is answered like one that does not exist', async () => {
    const ask = async (id: string) =>
      (
        await k.clinic.query(
          k.clinic.keys.staff,
          'query($id: ID) { appointment(id: $id) { id } appointmentType(id: $id) { id } }',
          { id },
        )
      ).body;
    expect(await ask(k.otherAppointment)).toEqual(await ask('999999'));
    expect(await ask(k.otherType)).toEqual(await ask('999999'));
    const slots = async (p: string) =>
      (
        await k.clinic.query(
          k.clinic.keys.client,
          'query($p: String) { availableSlotsForRange(provider_id: $p) { date } }',
          { p },
        )
      ).body;
    expect(await slots(k.clinic.ids.otherProvider)).toEqual(await slots('999999'));
  });

  it('malformed JSON, an unknown field, a wrong key: each its own error and status', async () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(`${k.clinic.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    expect((await post('{"query": ')).status).toBe(400);
    const unknown = await (await post(JSON.stringify({ query: '{ appointmentz { id } }' }))).json();
    expect((unknown as { errors: { message: string }[] }).errors[0]?.message).toContain('appointmentz');
    const wrong = await post(JSON.stringify({ query: '{ contactTypes }' }), {
      authorization: 'Basic op_1_wrong',
      authorizationsource: 'API',
    });
    expect(wrong.status).toBe(401);
    expect(((await wrong.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
