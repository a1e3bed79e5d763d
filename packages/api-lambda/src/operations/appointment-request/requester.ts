import { find, noSuch } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { createAppointmentRequestInput } from '../../generated.ts';
import type { AppointmentRequest, Organization, User } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readEmail } from '../../wire/email-in.ts';
import { readPhone } from '../../wire/phone-in.ts';
import { readRequiredText } from '../../wire/text-in.ts';
import { signedInClient } from '../checkout/booked-client.ts';
import { identityKey } from '../user/identity.ts';

/** Who is to be answered, and where. */
export type Contact = Pick<AppointmentRequest, 'first_name' | 'last_name' | 'email' | 'phone'>;

/** A client of the viewer's organization. @throws BadInput for anybody else */
export async function findClient(ctx: Context, id: string, field: string): Promise<User> {
  const user = await find(ctx, 'user', id.trim(), { consistent: true });
  if (user?.role === 'client') return user;
  throw noSuch('client', id, field);
}

/**
 * The client whose request it is, as far as that is certain: a client who asks, whomever members name.
 * @throws BadInput where a visitor names somebody, or a client somebody else
 */
export async function clientAsking(ctx: Context, id: string | null | undefined): Promise<User | undefined> {
  if (ctx.viewer.role === 'anonymous' && id)
    throw new BadInput('patient_id', 'Only those who are signed in can name a client by id; leave it out.');
  const own = await signedInClient(ctx);
  if (!own) return id ? findClient(ctx, id, 'patient_id') : undefined;
  if (id && id.trim() !== own.client.id) throw noSuch('client', id, 'patient_id');
  return own.client;
}

/**
 * Where to answer: as the request states, and for the rest as the client's record has it.
 * @throws BadInput for what neither says
 */
export function contactOf(
  input: createAppointmentRequestInput,
  client: User | undefined,
  { timezone }: Organization,
): Contact {
  const name = (field: 'first_name' | 'last_name') => readRequiredText(input[field] || client?.[field], field);
  const stated = { email: input.email?.trim(), phone: input.phone?.trim() };
  return {
    first_name: name('first_name'),
    last_name: name('last_name'),
    email: stated.email ? readEmail(stated.email, 'email') : readRequiredText(client?.email, 'email'),
    phone: stated.phone ? readPhone(stated.phone, 'phone', timezone) : readRequiredText(client?.phone_number, 'phone'),
  };
}

/** The id of the active client who is known by this e-mail and name, if there is one. */
export async function knownClient(ctx: Context, organization: string, contact: Contact): Promise<string | undefined> {
  const identity = await ctx.store.get(identityKey({ organization, ...contact }), { consistent: true });
  return identity?.user_id as string | undefined;
}
