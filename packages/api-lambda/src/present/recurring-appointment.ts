import type { Appointment } from '../store/items.ts';
import { attends } from './audience.ts';
import type { Presenter } from './presenter.ts';
import { loadAppointment } from './related.ts';

/** A series. Clients see those of its appointments that they take part in. */
export const recurringAppointment: Presenter<'RecurringAppointment'> = {
  repeat_times: ({ repeat_times }) => String(repeat_times),
  appointments: async ({ appointment_ids }, args, ctx) => {
    const found = await Promise.all(appointment_ids.map((id) => loadAppointment(ctx, id)));
    const visible = found.filter(
      (one): one is Appointment => one?.deleted_at === undefined && one !== undefined && attends(ctx, one),
    );
    const { connection } = await import('./connection.ts'); // visitors see no series
    const earliestFirst = visible.sort((a, b) => a.start - b.start);
    return connection(args.order_by === 'DATE_DESC' ? earliestFirst.reverse() : earliestFirst, args);
  },
};
