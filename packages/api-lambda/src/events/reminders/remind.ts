import { zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import { appointmentsIn } from '../../scheduling/staged.ts';
import type { Item } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import { telephoneNumber } from '../../telephone.ts';
import { USUAL_ZONE } from '../../viewer-zone.ts';
import { printForPeople } from '../../wire/warning-date.ts';
import type { Messenger } from './messenger.ts';
import { type Moment, moments } from './moments.ts';
import { type Reminded, remindable } from './reminded.ts';
import { nextRing, type Ring, ringId } from './ring.ts';

/**
 * What happens when a clock rings: the client is reminded in the ways that the setting wants for this moment, each once
 * unless a process dies between sending and noting it, and the clock is set again. One that rings so late that the next
 * moment has come as well reminds of nothing: after an outage nobody gets four reminders at once.
 * @returns the clock as it is to be set; undefined where it rang in vain or was the last
 */
export async function remind(ctx: Context, ring: Ring, messenger: Messenger): Promise<Ring | undefined> {
  const item = await ctx.store.get(key.appointment(ring.appointment_id), { consistent: true });
  const [appointment] = await appointmentsIn(ctx, [item]);
  if (appointment?.start !== ring.start) return undefined;
  const one = (await remindable(ctx, appointment)).find(({ client }) => client.id === ring.client_id);
  const moment = moments.find(({ name }) => name === ring.moment);
  if (!one || !moment) return undefined;
  const next = nextRing(one, ring.at * 60_000);
  const overtaken = next !== undefined && next.at <= ctx.now;
  for (const { by, send } of overtaken ? [] : waysOf(moment, one, messenger)) {
    const at = key.reminder(`${ringId(ring)}-${by}`);
    if (await ctx.store.get(at, { consistent: true })) continue;
    await send();
    await ctx.store.commit([{ put: noteOf(at, ring) }]);
  }
  return next;
}

/** The ways in which a client is reminded at a moment: those that are switched on, and for which an address is known. */
function waysOf(moment: Moment, one: Reminded, messenger: Messenger) {
  const { setting, client } = one;
  const email = moment.email && setting[moment.email] ? client.email : undefined;
  const number = setting[moment.text] ? textable(one) : undefined;
  return [
    ...(email ? [{ by: 'email', send: () => messenger.email(email, 'Your appointment', sentence(one)) }] : []),
    ...(number ? [{ by: 'text', send: () => messenger.text(number, sentence(one)) }] : []),
  ];
}

/** Names the time and the practice, and nothing of what the appointment is about. */
function sentence({ appointment, zoneId, organization }: Reminded): string {
  const practice = organization ? ` with ${organization.name}` : '';
  return `You have an appointment${practice} on ${printForPeople(appointment.start, zone(zoneId))}.`;
}

/** The client's number as networks take it, +15551234567. One with an extension is an office's, where others would read along. */
function textable({ client, organization }: Reminded): string | undefined {
  const number = telephoneNumber(client.phone_number ?? '', organization?.timezone ?? USUAL_ZONE);
  return number?.ext ? undefined : number?.number;
}

/** Kept until a week after the appointment: no queue repeats a message later than that. */
const noteOf = (at: { PK: string; SK: string }, { organization, start }: Ring): Item => ({
  ...at,
  kind: 'reminder',
  organization,
  expires_at: start * 60 + 7 * 86_400,
});
