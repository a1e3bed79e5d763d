import { chance } from '../simulation/world.ts';
import type { Caller } from './caller.ts';
import { type ChaosClinic, LENGTH, ZONE } from './clinic.ts';

/** What came of a deed that makes appointments. */
export interface Made {
  /** Stands in the appointments, as their reason or notes. */
  readonly tag: string;
  /** How many appointments were acknowledged: none where it was refused. */
  readonly acknowledged: number;
}

/** What somebody was told about an appointment of theirs, last. */
export interface Known {
  readonly id: string;
  readonly client: string;
  /** As the API prints it; undefined where only what became of it counts. */
  date?: string;
  /** A client chose the time. */
  readonly selfBooked: boolean;
  fate: 'stands' | 'cancelled' | 'deleted';
}

/** What all callers together were told. */
export interface Ledger {
  readonly made: Made[];
  readonly known: Known[];
}

/** Somebody who does one thing after the other until told to stop: now a client, now staff on a client's behalf. */
export async function actor(
  nth: number,
  seed: number,
  clinic: ChaosClinic,
  { ask, change }: Caller,
  ledger: Ledger,
  goesOn: () => boolean,
): Promise<void> {
  const random = chance(seed * 1_000 + nth);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { id: client, key } = clinic.clients[nth % clinic.clients.length] as ChaosClinic['clients'][number];
  const own: Known[] = [];
  let deeds = 0;
  const standing = (selfBooked: boolean) => own.filter((one) => one.fate === 'stands' && one.selfBooked === selfBooked);
  const know = (known: Known): void => {
    own.push(known);
    ledger.known.push(known);
  };

  const freeStart = async (): Promise<string | undefined> => {
    const day = pick(clinic.days);
    const { availableSlotsForRange: slots } = await ask(null, slotsQuery, {
      provider: clinic.provider,
      type: clinic.types.visit,
      day,
    });
    return slots.length > 0 ? pick(slots as { date: string }[]).date : undefined;
  };

  const doings = {
    async checkout(tag: string) {
      const date = await freeStart();
      if (!date) return;
      const slot = { provider_id: clinic.provider, appointment_type_id: clinic.types.visit, timezone: ZONE };
      const input = { ...slot, date, contact_type: 'Phone Call', reason: tag };
      const { object } = await change(key, tag, 'completeCheckout', input, 'appointment { id date }');
      ledger.made.push({ tag, acknowledged: object ? 1 : 0 });
      if (object) know({ id: object.id, client, date: object.date, selfBooked: true, fate: 'stands' });
    },
    async reschedule(tag: string) {
      const [one, date] = [pick(standing(true)), await freeStart()];
      if (!one || !date) return;
      const input = { id: one.id, datetime: date, client_updating: true, timezone: ZONE };
      const { object } = await change(key, tag, 'updateAppointment', input, 'appointment { id date }');
      if (object) one.date = object.date;
    },
    async cancel(tag: string) {
      const one = pick(standing(true));
      if (!one) return;
      const { object } = await change(key, tag, 'deleteAppointment', { id: one.id }, 'appointment { id }');
      if (object) one.fate = 'cancelled';
    },
    async join(tag: string) {
      const input = { appointment_id: pick(clinic.sessions), is_joining_waitlist: random() < 0.5 };
      await change(key, tag, 'completeCheckout', input, 'appointment { id }');
    },
    async leave(tag: string) {
      await change(key, tag, 'deleteAppointment', { id: pick(clinic.sessions) }, 'appointment { id }');
    },
    async overbook(tag: string) {
      const datetime = `${pick(clinic.days)} ${String(9 + Math.floor(random() * 8)).padStart(2, '0')}:${pick(['00', '20'])}`;
      const booking = { other_party_id: clinic.provider, appointment_type_id: clinic.types.visit, user_id: client };
      const repeats = random() < 0.3 && { recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '4' } };
      const input = { ...booking, datetime, timezone: ZONE, contact_type: 'Phone Call', notes: tag, ...repeats };
      const { object } = await change(clinic.staff, tag, 'createAppointment', input, 'appointment { id date }');
      ledger.made.push({ tag, acknowledged: object ? (repeats ? 4 : 1) : 0 });
      if (object && !repeats) know({ id: object.id, client, date: object.date, selfBooked: false, fate: 'stands' });
    },
    async remove(tag: string) {
      const one = pick(standing(false));
      if (!one) return;
      const { object } = await change(clinic.staff, tag, 'deleteAppointment', { id: one.id }, 'appointment { id }');
      if (object) one.fate = 'deleted';
    },
  };

  const mix: (keyof typeof doings)[] = [
    ...(['checkout', 'checkout', 'checkout', 'checkout', 'reschedule', 'reschedule', 'cancel', 'cancel'] as const),
    ...(['join', 'leave', 'overbook', 'remove', 'remove'] as const),
  ];
  while (goesOn()) await doings[pick(mix)](`${seed}-${nth}-${deeds++}`);
}

/** Starts for a visit on a day. */
export const slotsQuery = `query($provider: String, $type: String, $day: String) {
  availableSlotsForRange(provider_id: $provider, appt_type_id: $type, start_date: $day, end_date: $day, timezone: "${ZONE}") { date length }
}`;

/** Milliseconds of the end of a visit that starts so. */
export const endOf = (start: number): number => start + LENGTH * 60_000;
