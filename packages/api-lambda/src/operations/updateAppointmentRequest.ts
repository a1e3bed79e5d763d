import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateAppointmentRequestInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { readFields } from '../wire/fields.ts';
import { readText } from '../wire/text-in.ts';
import { findClient } from './appointment-request/requester.ts';
import { statusFields } from './appointment-request/status.ts';

/** Changes of a request what is given; null takes notes and client away. */
export const updateAppointmentRequest = mutation(async (input: updateAppointmentRequestInput, ctx: Context) => {
  const edits = readFields(input, {
    provider_notes: (text: string, field: string) => readText(text, field, { most: 255, lines: true }) || undefined,
    patient_id: (id: string) => id.trim() || undefined,
  });
  if (edits.patient_id) await findClient(ctx, edits.patient_id, 'patient_id');
  return untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'appointment-request', input.id, 'id');
    const status = input.status ? statusFields(ctx, before, input.status) : {};
    const appointmentRequest = changed(ctx, before, { ...edits, ...status });
    return committed(ctx, change(ctx, 'APPOINTMENT_REQUEST', before, appointmentRequest), { appointmentRequest });
  });
});
