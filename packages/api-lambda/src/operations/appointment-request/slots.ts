import type { Minute, Zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { AppointmentRequestSlotInput } from '../../generated.ts';
import type { RequestedSlot } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readInstant } from '../../wire/instant-in.ts';
import { LIMITS } from '../../wire/number-in.ts';

/** So many times can be asked for at once: staff go through them one by one. */
const MOST_SLOTS = 10;

/** How far ahead one may ask, in minutes: as far as slots can be looked for. */
const FARTHEST = 366 * 1440;

/** A time that would suit, before it has an id. */
type Wish = Omit<RequestedSlot, 'id'>;

/**
 * The times that would suit, in order, each once. They are held against nobody's hours: a request is a wish.
 * @param zone in which times without an offset are read
 * @throws BadInput for what is over, ends before it starts, or lies too far ahead
 */
export function readSlots(
  given: readonly (AppointmentRequestSlotInput | null)[],
  zone: Zone,
  now: Minute,
): readonly Wish[] {
  if (given.length > MOST_SLOTS)
    throw new BadInput('slots', `${given.length} times are too many; ask for at most ${MOST_SLOTS}.`);
  const wishes = given.flatMap((slot) => (slot ? readSlot(slot, zone, now) : []));
  const distinct = new Map(wishes.map((wish) => [`${wish.start} ${wish.end}`, wish]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function readSlot(slot: AppointmentRequestSlotInput, zone: Zone, now: Minute): Wish {
  const at = (field: 'slot_start' | 'slot_end') => readInstant(slot[field], `slots.${field}`, zone).minute;
  const wish = { start: at('slot_start'), end: at('slot_end') };
  if (wish.start <= now) throw new BadInput('slots.slot_start', 'That time is over; ask for one that is to come.');
  if (wish.start > now + FARTHEST)
    throw new BadInput('slots.slot_start', `Ask for a time at most ${FARTHEST / 1440} days ahead.`);
  if (wish.end <= wish.start || wish.end > wish.start + LIMITS.length.most)
    throw new BadInput('slots.slot_end', 'A time ends after its start, and at most a day after it.');
  return wish;
}

/** The times as they are kept. */
export const keptSlots = (ctx: Context, wishes: readonly Wish[]): Promise<RequestedSlot[]> =>
  Promise.all(wishes.map(async (wish) => ({ id: await ctx.store.newId(), ...wish })));
