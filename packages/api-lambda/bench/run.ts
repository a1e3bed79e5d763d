import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from '../src/local/demo-file.ts';
import { mixed } from './mix.ts';

/**
 * Measures the API as `npm start` serves it, over HTTP from another process: `npm run bench -w @openings/api-lambda`.
 * Beside each figure stands that of `{ __typename }`, asked in turn with it: what HTTP and GraphQL cost by themselves.
 */

/** Requests counted per workload, after so many that warm everything up. */
const COUNTED = 300;
const WARM_UP = 50;

/** Seconds of each round of the mix. */
const MIX = 10;

const slotsOf =
  'query($provider: String, $type: String, $start: String, $end: String) { availableSlotsForRange(provider_id: $provider, appt_type_id: $type, start_date: $start, end_date: $end, timezone: "UTC") { date user_id length } }';

const home = mkdtempSync(join(tmpdir(), 'openings-bench-'));
const port = await freePort();
const { child, seconds } = await startServer();
try {
  const demo = JSON.parse(readFileSync(join(home, 'demo.json'), 'utf8')) as Demo;
  await measure(demo);
} finally {
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(home, { recursive: true });
}

async function measure(demo: Demo): Promise<void> {
  const { staff } = demo.keys;
  const provider = demo.provider_ids[0] as string;
  const type = await createType(staff);
  await openAllHours(staff, provider);
  const month = monthFrom(new Date(Date.now() + 40 * 86_400_000));
  const slots = () => ask(null, slotsOf, { provider, type, ...month });
  const starts = ((await slots()).availableSlotsForRange as { date: string }[]).map(({ date }) => date);

  const rows: Row[] = [];
  rows.push(await workload(`slots of a provider-month (${starts.length})`, slots));
  // Far apart, so that none is in another's way; the last day is left for the bursts.
  const apart = starts.slice(0, -68).filter((_, i) => i % 8 === 0);
  rows.push(
    await workload(
      'a booking, uncontended',
      () => book(demo.keys.client, provider, type, apart.pop() as string),
      Math.min(COUNTED, apart.length - WARM_UP),
    ),
  );
  rows.push(await burst('64 clients, 64 different slots of one day', demo, provider, type, starts));
  rows.push(await burst('64 clients, one slot', demo, provider, type, starts.slice(-1)));

  console.log(`Start-up: ready after ${seconds.toFixed(1)} s, demo clinic included.\n`);
  console.log('| workload | p50 | p99 | max | `{ __typename }` p50 |\n|---|---:|---:|---:|---:|');
  for (const { name, took, floor } of rows) {
    const figures = [quantile(took, 0.5), quantile(took, 0.99), quantile(took, 1), floor].map((ms) =>
      ms === undefined ? '' : `${ms.toFixed(1)} ms`,
    );
    console.log(`| ${name} | ${figures.join(' | ')} |`);
  }
  await measureMix(demo.keys.client, provider, type, month, starts);
}

function dayOf(start: string) {
  return { start: start.slice(0, 10), end: start.slice(0, 10) };
}

/** Requests a second, and how long they take, with one client and with many. */
async function measureMix(
  key: string,
  provider: string,
  type: string,
  month: { start: string; end: string },
  starts: readonly string[],
): Promise<void> {
  let asked = 0;
  const next = () => starts[(asked++ * 37) % starts.length] as string;
  const requests = {
    slotsOfADay: () => ask(null, slotsOf, { provider, type, ...dayOf(next()) }),
    slotsOfAMonth: () => ask(null, slotsOf, { provider, type, ...month }),
    ownAppointments: () =>
      ask(key, '{ appointments(should_paginate: true, page_size: 10) { id date provider_name } }', {}),
    // Some are taken by then; a refusal is an answer too.
    booking: () => book(key, provider, type, next()).catch(() => {}),
  };
  console.log('\n| clients | requests/s | p50 | p99 | p99.9 |\n|---:|---:|---:|---:|---:|');
  for (const clients of [1, 16, 64]) {
    await mixed(requests, clients, 2);
    const { took, perSecond } = await mixed(requests, clients, MIX);
    const figures = [0.5, 0.99, 0.999].map((q) => `${quantile(took, q).toFixed(1)} ms`);
    console.log(`| ${clients} | ${perSecond.toFixed(0)} | ${figures.join(' | ')} |`);
  }
}

interface Row {
  readonly name: string;
  /** Milliseconds of each request. */
  readonly took: readonly number[];
  readonly floor?: number;
}

async function workload(name: string, request: () => Promise<unknown>, counted = COUNTED): Promise<Row> {
  const floor: number[] = [];
  const took: number[] = [];
  for (let i = 0; i < WARM_UP; i++) await request();
  for (let i = 0; i < counted; i++) {
    floor.push(await timed(() => ask(null, '{ __typename }', {})));
    took.push(await timed(request));
  }
  return { name, took, floor: quantile(floor, 0.5) };
}

/** All of them at once; each takes the next of the starts, or all the only one. */
async function burst(
  name: string,
  demo: Demo,
  provider: string,
  type: string,
  starts: readonly string[],
): Promise<Row> {
  const day = starts.at(-1)?.slice(0, 10) as string;
  const ofDay = starts.filter((start) => start.startsWith(day));
  const chosen = Array.from({ length: 64 }, (_, i) =>
    starts.length === 1 ? (starts[0] as string) : (ofDay[i % ofDay.length] as string),
  );
  const answers = await Promise.all(
    chosen.map(async (start) => {
      let booked = false;
      const ms = await timed(async () => {
        booked = await book(demo.keys.client, provider, type, start).then(
          () => true,
          () => false,
        );
      });
      return { ms, booked };
    }),
  );
  return {
    name: `${name}: ${answers.filter(({ booked }) => booked).length} booked`,
    took: answers.map(({ ms }) => ms),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] as number;
}

async function book(key: string, provider_id: string, appointment_type_id: string, date: string): Promise<unknown> {
  const input = { provider_id, appointment_type_id, date, contact_type: 'Phone Call', timezone: 'UTC' };
  const { completeCheckout } = await ask(
    key,
    'mutation($input: completeCheckoutInput) { completeCheckout(input: $input) { appointment { id } messages { message } } }',
    { input },
  );
  if (!completeCheckout.appointment) throw new Error(completeCheckout.messages[0].message);
  return completeCheckout;
}

async function createType(key: string): Promise<string> {
  const input = {
    name: 'Bench',
    length: 15,
    clients_can_book: true,
    appointment_setting: { use_client_credit_system: false, max_days_in_future: '200', buffer: '0' },
  };
  const { createAppointmentType } = await ask(
    key,
    'mutation($input: createAppointmentTypeInput) { createAppointmentType(input: $input) { appointmentType { id } } }',
    { input },
  );
  return createAppointmentType.appointmentType.id;
}

async function openAllHours(key: string, user_id: string): Promise<void> {
  for (let day_of_week = 0; day_of_week < 7; day_of_week++) {
    const input = { user_id, is_repeating: true, day_of_week, time: '05 00', end_time: '22 00', timezone: 'UTC' };
    await ask(
      key,
      'mutation($input: createAvailabilityInput) { createAvailability(input: $input) { availability { id } } }',
      { input },
    );
  }
}

function monthFrom(date: Date): { start: string; end: string } {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const iso = (day: number, plus: number) => new Date(Date.UTC(year, month + plus, day)).toISOString().slice(0, 10);
  return { start: iso(1, 0), end: iso(0, 1) };
}

// biome-ignore lint/suspicious/noExplicitAny: answers have every shape
async function ask(key: string | null, query: string, variables: object): Promise<any> {
  const credentials: Record<string, string> =
    key === null ? {} : { authorization: `Basic ${key}`, authorizationsource: 'API' };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...credentials },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function startServer() {
  const began = performance.now();
  const server = spawn(process.execPath, [new URL('../src/local/main.ts', import.meta.url).pathname], {
    env: { ...process.env, PORT: String(port), OPENINGS_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (
    !(await fetch(`http://127.0.0.1:${port}/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error('The server did not start.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { child: server, seconds: (performance.now() - began) / 1000 };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
