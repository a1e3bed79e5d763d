import type { Context } from '../context.ts';
import type { createAppointmentRequestInput } from '../generated.ts';
import { change, committed, created } from '../store/commit.ts';
import type { AppointmentRequest } from '../store/items.ts';
import { mutation, refusal } from '../wire/answer.ts';
import { addresseeOf } from './appointment-request/addressee.ts';
import { readRequest } from './appointment-request/read-request.ts';
import { clientAsking, contactOf, knownClient } from './appointment-request/requester.ts';
import { keptSlots } from './appointment-request/slots.ts';

/**
 * Asks for an individual session, signed in or not. It is held against nobody's calendar and occupies no time. A visitor
 * who is known by e-mail and name asks as that client, without learning of it.
 */
export const createAppointmentRequest = mutation(async (input: createAppointmentRequestInput, ctx: Context) => {
  const asked = readRequest(input, ctx);
  const client = await clientAsking(ctx, input.patient_id);
  const { organization, provider, type, setting, location } = await addresseeOf(input, ctx, client);
  if (!setting.enable_appointment_requests)
    return refusal(null, 'Appointments cannot be requested here; book one that is offered.');
  const contact = contactOf(input, client, organization);
  const patient = client?.id ?? (await knownClient(ctx, organization.id, contact));
  const appointmentRequest = created<AppointmentRequest>(ctx, {
    ...asked,
    ...contact,
    kind: 'appointment-request',
    id: await ctx.store.newId(),
    organization: organization.id,
    current_status: 'OPEN',
    slots: await keptSlots(ctx, asked.slots),
    ...(patient && { patient_id: patient }),
    ...(provider && input.should_assign_provider !== false && { provider_id: provider.id }),
    ...(type && { appointment_type_id: type.id }),
    ...(location && { location }),
  });
  return committed(ctx, change(ctx, 'APPOINTMENT_REQUEST', undefined, appointmentRequest), { appointmentRequest });
});
