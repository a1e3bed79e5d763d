import type { Context } from '../../context.ts';
import type { deleteAppointmentInput } from '../../generated.ts';
import { type AppointmentUpdate, plannedChange } from '../../scheduling/appointment-writes.ts';
import { committedChange } from '../../scheduling/large-change.ts';
import { isActive } from '../../scheduling/occupancy.ts';
import { changed, replacing, unchanged } from '../../store/commit.ts';
import { type Appointment, type Cancellation, keyOf, type Series } from '../../store/items.ts';
import type { Write } from '../../store/store.ts';
import type { Refusal } from '../../wire/answer.ts';
import { readText } from '../../wire/text-in.ts';
import { gatherFor } from './change-facts.ts';
import { readToChange, takesPart } from './find-appointment.ts';
import { seriesOf } from './series-of.ts';
import { givenUp, withdrawalRefusal } from './withdrawal.ts';

type Input = Pick<deleteAppointmentInput, 'cancellation_reason' | 'deleteRecurring'>;

/** An appointment, the later ones of its series where they are meant too, and the series. */
interface Part {
  readonly appointments: readonly [Appointment, ...Appointment[]];
  readonly series?: Series | undefined;
}

async function partOf(ctx: Context, first: Appointment, all: boolean): Promise<Part> {
  if (!all || first.series_id === undefined) return { appointments: [first] };
  const series = await seriesOf(ctx, first);
  const later = series.appointment_ids.slice(series.appointment_ids.indexOf(first.id) + 1);
  return { appointments: [first, ...(await readToChange(ctx, later))], series };
}

const gather = (ctx: Context, { appointments }: Part) =>
  gatherFor(ctx, {
    members: appointments,
    type: appointments[0].appointment_type_id,
    providers: appointments[0].provider_ids,
  });

/** Staff delete an appointment, and with it the rest of its series where that is meant: it ends before. */
export async function deletedByStaff(ctx: Context, input: Input, first: Appointment, by: string) {
  const part = await partOf(ctx, first, input.deleteRecurring ?? false);
  const found = await gather(ctx, part);
  const ending = { deleted_at: ctx.nowMs, cancellation: cancellationOf(input, 'provider'), last_updated_by_id: by };
  const updates = part.appointments.map((before) => ({ before, after: changed(ctx, before, ending) }));
  return commit(ctx, updates, found, part.series ? ended(ctx, part.series, first) : []);
}

function ended(ctx: Context, series: Series, first: Appointment): Write[] {
  const appointment_ids = series.appointment_ids.slice(0, series.appointment_ids.indexOf(first.id));
  return replacing(series, changed(ctx, series, { repeat_times: appointment_ids.length, appointment_ids }));
}

/** A client gives up an appointment, or with it all later ones of the series that they have a place in. */
export async function takenBackByClient(ctx: Context, input: Input, first: Appointment, client: string) {
  const part = await partOf(ctx, first, input.deleteRecurring ?? false);
  const found = await gather(ctx, part);
  const reason = input.cancellation_reason;
  const said = reason?.other_cancellation_reason ?? reason?.id ?? undefined;
  const refused = withdrawalRefusal(ctx, first, client, found.setting, said);
  if (refused) return refused;
  const theirs = part.appointments.filter((one) => one === first || (isActive(one) && takesPart(one, client)));
  const cancellation = cancellationOf(input, 'client');
  const updates = theirs.map((before) =>
    givenUp(ctx, before, client, { cancellation, by: client, mayPay: found.mayPay }),
  );
  // The series stays as it is, and has to be as it was: else an occurrence that is later now may have been left out.
  return commit(ctx, updates, found, part.series ? [{ check: keyOf(part.series), when: unchanged(part.series) }] : []);
}

async function commit(
  ctx: Context,
  updates: readonly AppointmentUpdate[],
  found: Awaited<ReturnType<typeof gather>>,
  series: readonly Write[],
): Promise<{ appointment: Appointment } | Refusal> {
  const plan = await plannedChange(ctx, updates, found);
  return committedChange(ctx, plan, series, 'deleteRecurring', { appointment: plan.appointments[0] as Appointment });
}

function cancellationOf({ cancellation_reason: reason }: Input, usual: 'client' | 'provider'): Cancellation {
  return {
    initiated_by: reason?.initiated_by ?? usual,
    ...(reason?.id && { reason_id: readText(reason.id, 'cancellation_reason') }),
    ...(reason?.other_cancellation_reason && {
      other_cancellation_reason: readText(reason.other_cancellation_reason, 'cancellation_reason'),
    }),
  };
}
