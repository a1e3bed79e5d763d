import { LostRace } from '../src/store/store.ts';
import { type LocalClinic, openLocalClinic } from './local-clinic.ts';

/**
 * What it takes when many book one provider at once: how long each waits, how many transactions are sent, how many of
 * them lose a race. In one process with the application, so that nothing else is measured.
 * `npm run bench:contention -w @openings/api-lambda`
 */
const CROWDS = [1, 8, 64];

const clinic = await openLocalClinic(CROWDS.length * 2);
try {
  console.log(
    '| bookings at once | booked | transactions | lost races | told to try again | p50 | slowest |\n|---|---:|---:|---:|---:|---:|---:|',
  );
  for (const [i, crowd] of CROWDS.entries()) {
    await row(`${crowd}, each another slot of one day`, i * 2, (n) => n, crowd);
    await row(`${crowd}, all the same slot`, i * 2 + 1, () => 0, crowd);
  }
} finally {
  await clinic.close();
}

async function row(name: string, nth: number, slotOf: (n: number) => number, crowd: number): Promise<void> {
  const provider = clinic.providers[nth] as string;
  const { type, date } = await quickType(clinic, provider);
  await book(clinic, provider, type, date, 66).catch(() => {}); // warms up
  const races = countingRaces(clinic);
  const took: number[] = [];
  let askedAgain = 0;
  const booked = await Promise.all(
    Array.from({ length: crowd }, async (_, n) => {
      const began = performance.now();
      const done = await persistently(
        () => book(clinic, provider, type, date, slotOf(n)),
        () => askedAgain++,
      );
      took.push(performance.now() - began);
      return done;
    }),
  );
  races.undo();
  took.sort((a, b) => a - b);
  const figures = [booked.filter(Boolean).length, races.sent(), races.lost(), askedAgain];
  const times = [took[Math.floor(crowd / 2)], took.at(-1)].map((ms) => `${ms?.toFixed(0)} ms`);
  console.log(`| ${[name, ...figures, ...times].join(' | ')} |`);
}

/** Books, again if told to. @returns whether there is an appointment in the end */
async function persistently(booking: () => Promise<unknown>, again: () => void): Promise<boolean> {
  for (;;) {
    try {
      await booking();
      return true;
    } catch (error) {
      if (!(error as Error).message.includes('try again')) return false;
      again();
    }
  }
}

/** A quarter of an hour, on a day on which the provider works from 05:00 to 22:00 UTC. */
async function quickType({ make, keys }: LocalClinic, user_id: string): Promise<{ type: string; date: string }> {
  const date = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const day = { range_start: date, time: '05:00', end_time: '22:00', timezone: 'UTC' };
  await make(keys.staff, 'createAvailability', { user_id, is_repeating: false, ...day }, 'availability');
  const quick = { name: 'Quick', length: 15, clients_can_book: true };
  return { type: await make(keys.staff, 'createAppointmentType', quick, 'appointmentType'), date };
}

function book({ make, keys }: LocalClinic, provider_id: string, type: string, date: string, slot: number) {
  const time = new Date(Date.parse(`${date}T05:00:00Z`) + slot * 15 * 60_000).toISOString();
  const input = { provider_id, appointment_type_id: type, date: time, contact_type: 'Phone Call' };
  return make(keys.client, 'completeCheckout', input, 'appointment');
}

/** Counts the transactions that are sent, and those that lose a race. */
function countingRaces({ store }: LocalClinic) {
  const { commit } = store;
  let [sent, lost] = [0, 0];
  Object.assign(store, {
    async commit(...writes: Parameters<typeof commit>) {
      sent++;
      await commit(...writes).catch((error) => {
        if (error instanceof LostRace) lost++;
        throw error;
      });
    },
  });
  return { sent: () => sent, lost: () => lost, undo: () => void Object.assign(store, { commit }) };
}
