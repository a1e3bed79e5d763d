import { type Minute, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import { appointmentsIn } from '../../scheduling/staged.ts';
import type { Event } from '../../store/event.ts';
import type { Item } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import { nextMoment } from './moments.ts';
import { type Reminded, remindable } from './reminded.ts';

/**
 * An alarm clock of one client before one appointment. There is one at a time: when it rings, the client is reminded if
 * the setting wants that by then, and it is set to the next moment. So settings count as they are when it rings, and
 * nothing has to be called off: a clock whose appointment was moved, cancelled or left by the client rings in vain.
 */
export interface Ring {
  readonly organization: string;
  readonly appointment_id: string;
  readonly client_id: string;
  /** When the appointment was to start as the clock was set. */
  readonly start: Minute;
  /** Name of the moment. */
  readonly moment: string;
  /** When it rings. */
  readonly at: Minute;
}

/** The same for the same moment of the same appointment, however often it is set; letters, digits and dashes, at most 64. */
export const ringId = ({ appointment_id, client_id, start, moment }: Ring): string =>
  `${appointment_id}-${client_id}-${start}-${moment}`;

/** The clocks to set because of an item of the table: for an event about appointments one for each of their clients. */
export async function ringsOf(ctx: Context, item: Item): Promise<Ring[]> {
  const event = item as unknown as Event;
  if (event.kind !== 'event' || event.resource !== 'APPOINTMENT' || event.type === 'DESTROY') return [];
  return ringsBefore(ctx, [event.resource_id, ...(event.also ?? [])]);
}

/** The clocks to set before these appointments, one for each of their clients, to the first moment that has not come. */
export async function ringsBefore(ctx: Context, ids: readonly string[]): Promise<Ring[]> {
  const items = await ctx.store.getMany(ids.map(key.appointment), { consistent: true });
  const appointments = await appointmentsIn(ctx, items);
  const reminded = await Promise.all(appointments.map((appointment) => remindable(ctx, appointment)));
  return reminded.flat().flatMap((one) => nextRing(one, ctx.nowMs) ?? []);
}

/** A client's clock set to the first moment after `afterMs`. */
export function nextRing({ appointment, client, zoneId }: Reminded, afterMs: number): Ring | undefined {
  const { organization, id: appointment_id, start } = appointment;
  const next = nextMoment(start, zone(zoneId), afterMs);
  if (!next) return undefined;
  return { organization, appointment_id, client_id: client.id, start, moment: next.moment.name, at: next.at };
}
