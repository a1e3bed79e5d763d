import { parseArgs } from 'node:util';
import { type LocalClinic, openLocalClinic } from './local-clinic.ts';
import { metered } from './meter.ts';

/**
 * Whether the work of a request knows how large the table is: the same requests on a table of a thousand appointments and
 * on one of a million. `npm run bench:size -w @openings/api-lambda [-- --large 1000000]`.
 */
const { values } = parseArgs({ options: { large: { type: 'string', default: '1000000' } } });

const COUNTED = 100;
const WARM_UP = 30;
const SLOTS =
  'query($provider: String, $type: String, $from: String, $to: String) { availableSlotsForRange(provider_id: $provider, appt_type_id: $type, start_date: $from, end_date: $to, timezone: "America/New_York") { date } }';

console.log(
  '| appointments | slots of a month p50 | read units | booking p50 | read + write units | `{ currentUser { id } }` p50 | ready in |',
);
console.log('|---:|---:|---:|---:|---:|---:|---:|');
for (const appointments of [1_000, Number(values.large)]) {
  const began = performance.now();
  const clinic = await openLocalClinic(1, appointments);
  try {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const figures = await measure(clinic);
    console.log(`| ${[appointments.toLocaleString('en'), ...figures, `${seconds} s`].join(' | ')} |`);
  } finally {
    await clinic.close();
  }
}

async function measure(clinic: LocalClinic): Promise<string[]> {
  const { keys, providers, type, ask, make } = clinic;
  const [provider] = providers;
  const now = new Date();
  const day = (n: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, n)).toISOString().slice(0, 10);
  const slots = () => ask(keys.client, SLOTS, { provider, type, from: day(1), to: day(28) });
  const free = ((await slots()).availableSlotsForRange as { date: string }[]).map(({ date }) => date);
  // An hour apart, so that none is in another's way.
  const apart = free.filter((_, i) => i % 4 === 0);
  const book = () =>
    make(
      keys.client,
      'completeCheckout',
      { provider_id: provider, appointment_type_id: type, date: apart.pop(), contact_type: 'Phone Call' },
      'appointment',
    );
  const meter = metered(clinic.store);
  const units = async (run: () => Promise<unknown>): Promise<number> => {
    meter.clear();
    await run();
    return meter.calls.reduce((sum, call) => sum + call.readUnits + call.writeUnits + call.indexUnits, 0);
  };
  const [slotUnits, bookingUnits] = [await units(slots), await units(book)];
  meter.undo();
  const floor = () => ask(keys.client, '{ currentUser { id } }');
  const [slotTimes, bookingTimes, floors] = await medians([slots, book, floor]);
  return [slotTimes, String(slotUnits), bookingTimes, String(bookingUnits), floors] as string[];
}

/** The medians of requests that are asked in turn, so that a busy machine is as busy for each. */
async function medians(requests: readonly (() => Promise<unknown>)[]): Promise<string[]> {
  const took: number[][] = requests.map(() => []);
  for (let i = 0; i < WARM_UP + COUNTED; i++) {
    for (const [n, run] of requests.entries()) {
      const began = performance.now();
      await run();
      if (i >= WARM_UP) took[n]?.push(performance.now() - began);
    }
  }
  return took.map((times) => `${(times.sort((a, b) => a - b)[COUNTED / 2] as number).toFixed(1)} ms`);
}
