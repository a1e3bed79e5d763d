import { buildSchema } from 'graphql';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { createStructuredLog } from '../src/structured-log.ts';
import { calling } from './calling.ts';
import { type Calls, callsOf, documentOf, operationsOf } from './calls.ts';
import { openWorld, type World } from './world.ts';

/** Every line that the process writes while the application runs with the log that Lambda runs it with. */
const lines: string[] = [];
const keep = (text: unknown): boolean => lines.push(String(text)) > 0;
const written = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(keep));

let world: World;
let calls: Calls;
beforeAll(async () => {
  world = await openWorld('2026-03-02T15:00:00Z', { log: createStructuredLog() });
  calls = callsOf(world);
});
afterEach(() => {
  lines.length = 0;
});

/** What no line may hold: of people, of what they wrote, and what would let somebody in. */
const personal = [
  /Cleo|Dora|Vera|Nina|Olivia|Oscar|Olga|Otto|\bPat\b|\bPia\b|\bSam\b/,
  /example|Elsewhere/i, // last name and mail domain of everybody, the word of the other practice
  /555 \d|Street|quick|note|Hypertension/,
  /op_\d+_|whsec_|Basic|Bearer|eyJ/,
];

function expectImpersonal(least: number): void {
  const logged = lines.filter((line) => line.startsWith('{'));
  expect(logged.length).toBeGreaterThanOrEqual(least);
  for (const line of logged) for (const pattern of personal) expect(line).not.toMatch(pattern);
}

describe('no line of the log holds anything of a person, nor a credential', { timeout: 60_000 }, () => {
  test('whoever calls whatever', async () => {
    const operations = operationsOf(buildSchema(readSdl()));
    for (const [root, field] of operations) {
      for (const key of [world.owner.key, world.viewers.client, null]) {
        const args = await (calls[field.name] as () => Promise<object>)();
        await world.clinic.query(key, documentOf(field, root, args), args as never);
      }
    }
    expectImpersonal(operations.length * 3);
    const [line] = lines
      .filter((one) => one.includes('"Call","fields":["createClient"]'))
      .map((one) => JSON.parse(one));
    expect(line).toMatchObject({ message: 'graphql', operation: 'Call', fields: ['createClient'], status: 200 });
    expect(line.request_id).toBeTruthy();
    expect(line.latency_ms).toBeGreaterThan(0);
  });

  test('what a visitor tells while booking', async () => {
    const { input } = (await (calls.completeCheckout as () => Promise<object>)()) as { input: object };
    const answers = { form_answers: [{ label: 'History', answer: 'Hypertension' }] };
    const told = { ...input, phone_number: '212 555 0199', reason: 'a note', form_answer_group: answers };
    await calling(world.clinic).made('completeCheckout', told, 'appointment { id }', null);
    expectImpersonal(1);
  });

  test('what is refused, malformed, or signed wrongly', async () => {
    const { clinic } = world;
    await clinic.change(
      clinic.keys.staff,
      'createClient',
      { first_name: 'Cleo', email: 'cleo@nowhere' },
      'user { id }',
    );
    (await clinic.query(clinic.keys.staff, '{ user(email: "cleo@example.org')) as never;
    await clinic.query(clinic.keys.staff, 'query ($id: Int) { user(id: $id) { id } }', { id: 'cleo@example.org' });
    await clinic.query(clinic.keys.staff, '{ user(id: "1") { Cleo: email nothing } }');
    await clinic.query(`${clinic.keys.staff.slice(0, -1)}x`, '{ contactTypes }');
    await clinic.query(
      null,
      '{ contactTypes }',
      {},
      { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJDbGVvIn0.x' },
    );
    await clinic.query(
      null,
      '{ contactTypes }',
      {},
      { 'idempotency-key': 'Cleo', 'x-request-id': 'Cleo', 'user-agent': 'Cleo' },
    );
    expectImpersonal(7);
  });

  test('a fault that quotes what it met', async () => {
    const { clinic } = world;
    const fault = Object.assign(new Error('Cleo Example <cleo@example.org> could not be stored'), {
      CancellationReasons: [{ Item: { email: { S: 'cleo@example.org' } } }],
      cause: new TypeError('212 555 0100'),
    });
    const commit = vi.spyOn(clinic.store, 'commit').mockRejectedValue(fault);
    const input = { id: world.here.client, phone_number: '212 555 0100' };
    const { body } = await clinic.query(
      clinic.keys.staff,
      'mutation ($input: updateClientInput) { updateClient(input: $input) { user { id } } }',
      { input },
    );
    commit.mockRestore();
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: 'Internal error',
        extensions: { code: 'INTERNAL_SERVER_ERROR', request_id: expect.any(String) },
      }),
    ]);
    expectImpersonal(2);
    expect(lines.some((line) => line.includes(body.errors[0].extensions.request_id) && line.includes('"at"'))).toBe(
      true,
    );
  });
});

describe('a booking visitor learns nothing of others', { timeout: 60_000 }, () => {
  /** Books for somebody at a time of their own, and says how long that took. */
  async function booking(who: { first_name: string; last_name: string; email: string; phone_number?: string }) {
    const { input } = (await (calls.completeCheckout as () => Promise<object>)()) as { input: object };
    const began = performance.now();
    const document =
      'mutation ($input: completeCheckoutInput) { completeCheckout(input: $input) { appointment { user { id } user_id attendees { id } initiator_id title created_at pm_status location } patientEmail reassignClientProvider messages { field message } } }';
    const { status, body } = await world.clinic.query(null, document, { input: { ...input, ...who } });
    return { took: performance.now() - began, seen: JSON.stringify([status, body]).replace(who.email, 'EMAIL') };
  }
  const known = { first_name: 'Cleo', last_name: 'Example', email: 'cleo@example.org' };
  const stranger = (i: number) => ({ ...known, email: `s${i}@example.org` });

  test('whether an e-mail was known, by the answer', async () => {
    expect((await booking(known)).seen).toBe((await booking(stranger(-1))).seen);
    expect((await booking({ ...known, first_name: 'Nobody' })).seen).toBe((await booking(known)).seen);
    const refused = await booking({ ...known, phone_number: '555 0100' });
    expect(refused.seen).toContain('is not a telephone number');
    expect(refused.seen).toBe((await booking({ ...stranger(-2), phone_number: '555 0100' })).seen);
  });

  test('nor much by how long it takes: one more transaction entry each for person, identity and event', async () => {
    const took: Record<'known' | 'stranger', number[]> = { known: [], stranger: [] };
    for (let i = 0; i < 30; i++) {
      took.known.push((await booking(known)).took);
      took.stranger.push((await booking(stranger(i))).took);
    }
    const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length / 2] as number;
    const [a, b] = [median(took.known), median(took.stranger)];
    for (const stream of written) stream.mockRestore();
    console.log(`Checkout, median of 30: known e-mail ${a.toFixed(1)} ms, unknown ${b.toFixed(1)} ms.`);
    expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(2);
  });
});
