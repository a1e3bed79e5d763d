import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { type Clinic, openClinic } from './server.ts';

const create =
  'mutation($input: createAppointmentInput) { createAppointment(input: $input) { appointment { id date notes } messages { field message } } }';

describe('an idempotency key', () => {
  let clinic: Clinic;
  let input: Record<string, unknown>;
  beforeAll(async () => {
    clinic = await openClinic();
    const made = await clinic.query(
      clinic.keys.staff,
      'mutation { createAppointmentType(input: { name: "Visit", length: 30, clients_can_book: true }) { appointmentType { id } } }',
    );
    const { id } = made.body.data.createAppointmentType.appointmentType;
    input = {
      appointment_type_id: id,
      contact_type: 'Phone Call',
      other_party_id: clinic.ids.provider,
      user_id: clinic.ids.client,
      datetime: '2026-03-05T15:00:00Z',
    };
  });

  const send = async (key: string, variables: object, document = create, as = clinic.keys.staff) => {
    const response = await fetch(`${clinic.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${as}`,
        authorizationsource: 'API',
        'idempotency-key': key,
      },
      body: JSON.stringify({ query: document, variables }),
    });
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  const appointmentsOnCalendar = async () =>
    (await clinic.query(clinic.keys.staff, '{ appointmentsCount(filter: "all", is_org: true) }')).body.data
      .appointmentsCount as number;

  it('answers a repeat with the first answer byte for byte, and does nothing more', async () => {
    const key = randomUUID();
    const first = await send(key, { input });
    expect(JSON.parse(first.text).data.createAppointment.appointment.id).toMatch(/^\d+$/);
    const before = await appointmentsOnCalendar();
    clinic.clock.set('2026-03-02T16:00:00Z');
    expect(await send(key, { input })).toEqual(first);
    expect(await appointmentsOnCalendar()).toBe(before);
  });

  it('answers twenty at once alike, and does it once', async () => {
    const before = await appointmentsOnCalendar();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(key, { input })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(JSON.parse(answers[0]?.text ?? '').data.createAppointment.messages).toBeNull();
    expect(await appointmentsOnCalendar()).toBe(before + 1);
  });

  it('repeats a refusal too', async () => {
    const key = randomUUID();
    const bad = { input: { ...input, contact_type: 'Telepathy' } };
    const first = await send(key, bad);
    expect(JSON.parse(first.text).data.createAppointment.messages[0].field).toBe('contact_type');
    expect(await send(key, bad)).toEqual(first);
  });

  it('refuses a key that comes with another input', async () => {
    const key = randomUUID();
    await send(key, { input });
    const { status, text } = await send(key, { input: { ...input, notes: 'changed my mind' } });
    expect(status).toBe(422);
    expect(JSON.parse(text).errors[0].message).toContain('used for another request');
  });

  it('is of the viewer who sends it', async () => {
    const key = randomUUID();
    await send(key, { input });
    const { text } = await send(key, { input: { ...input, notes: 'mine' } }, create, clinic.keys.provider);
    expect(JSON.parse(text).data.createAppointment.appointment.notes).toBe('mine');
  });

  it('is forgotten after a day, also where the record has not been swept', async () => {
    const key = randomUUID();
    const first = await send(key, { input });
    clinic.clock.set('2026-03-03T16:00:01Z');
    expect((await send(key, { input })).text).not.toBe(first.text);
  });

  it('has to be long enough not to be chosen twice', async () => {
    const { status, text } = await send('1', { input });
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].message).toContain('16 to 255');
  });

  it('may be a clientMutationId of that length; shorter ones mean nothing', async () => {
    const as = async (clientMutationId: string) => {
      const { body } = await clinic.query(clinic.keys.staff, create, { input: { ...input, clientMutationId } });
      return body.data.createAppointment.appointment.id as string;
    };
    const id = randomUUID();
    expect(await as(id)).toBe(await as(id));
    expect(await as('0')).not.toBe(await as('0'));
  });

  it.each([
    ['in a variable of another name', create.replaceAll('$input', '$i'), (i: object) => ({ i })],
    [
      'in an input that is written out',
      `mutation($type: String, $who: String, $client: String, $id: String) {
        createAppointment(input: { appointment_type_id: $type, contact_type: "Phone Call", other_party_id: $who,
          user_id: $client, datetime: "2026-03-05T15:00:00Z", clientMutationId: $id }) { appointment { id } } }`,
      (i: Record<string, unknown>) => ({
        type: i.appointment_type_id,
        who: i.other_party_id,
        client: i.user_id,
        id: i.clientMutationId,
      }),
    ],
    [
      'below a fragment',
      `mutation($input: createAppointmentInput) { ...Booking }
      fragment Booking on Mutation { createAppointment(input: $input) { appointment { id } } }`,
      (input: object) => ({ input }),
    ],
  ])('is found as a clientMutationId %s', async (_, document, variables) => {
    const before = await appointmentsOnCalendar();
    const repeated = variables({ ...input, clientMutationId: randomUUID() });
    const first = await clinic.query(clinic.keys.staff, document, repeated);
    expect(first.body.data.createAppointment.appointment.id).toMatch(/^\d+$/);
    expect((await clinic.query(clinic.keys.staff, document, repeated)).body).toEqual(first.body);
    expect(await appointmentsOnCalendar()).toBe(before + 1);
  });

  it('holds when the answer was lost between the commit and its keeping', async () => {
    const key = randomUUID();
    const before = await appointmentsOnCalendar();
    const crash = crashingAfterCommit(clinic.store);
    const { text } = await send(key, { input });
    expect(JSON.parse(text).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    crash.undo();
    const repeated = JSON.parse((await send(key, { input })).text);
    expect(repeated.data.createAppointment.appointment.date).toContain('2026-03-05 10:00:00');
    expect(await appointmentsOnCalendar()).toBe(before + 1);
  });

  it('does each field of a document once, whichever of them had been done', async () => {
    const key = randomUUID();
    const both = `mutation($input: createAppointmentInput, $other: createAppointmentInput) {
      first: createAppointment(input: $input) { appointment { id } }
      second: createAppointment(input: $other) { appointment { id } }
    }`;
    const before = await appointmentsOnCalendar();
    const crash = crashingAfterCommit(clinic.store, 1);
    await send(key, { input, other: input }, both);
    crash.undo();
    const { data } = JSON.parse((await send(key, { input, other: input }, both)).text);
    expect(data.first.appointment.id).not.toBe(data.second.appointment.id);
    expect(await appointmentsOnCalendar()).toBe(before + 2);
  });
});

/** Breaks a store so that nothing is answered after so many commits went through: as when a container dies. */
function crashingAfterCommit(store: Store, commits = 1): { undo(): void } {
  const { commit } = store;
  let left = commits;
  Object.assign(store, {
    async commit(...writes: Parameters<Store['commit']>) {
      if (left > 0) await commit.apply(store, writes);
      if (--left <= 0) throw new Error('The container died.');
    },
  });
  return { undo: () => void Object.assign(store, { commit }) };
}
