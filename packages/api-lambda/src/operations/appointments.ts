import type { Context } from '../context.ts';
import type { AppointmentOrderKeys, QueryappointmentsArgs } from '../generated.ts';
import type { Appointment } from '../store/items.ts';
import { LARGEST_PAGE, pageOf, readPage } from '../wire/page.ts';
import { listAppointments } from './appointment/list.ts';

/** A page of appointments has so many where `should_paginate` asks for pages without saying how large. */
const USUAL_PAGE = 10;

const orders: Readonly<Record<AppointmentOrderKeys, (a: Appointment, b: Appointment) => number>> = {
  DATE_ASC: (a, b) => a.start - b.start,
  DATE_DESC: (a, b) => b.start - a.start,
  CREATED_AT_ASC: (a, b) => a.created_at - b.created_at,
  CREATED_AT_DESC: (a, b) => b.created_at - a.created_at,
  UPDATED_AT_ASC: (a, b) => a.updated_at - b.updated_at,
  UPDATED_AT_DESC: (a, b) => b.updated_at - a.updated_at,
  UNSORTED: () => 0,
};

/** The viewer's appointments, or those the arguments ask for; by default those to come, the next one first. */
export async function appointments(
  args: Partial<QueryappointmentsArgs>,
  ctx: Context,
): Promise<readonly Appointment[]> {
  const paged =
    args.should_paginate === true || typeof args.page_size === 'number' || Boolean(args.after) || Boolean(args.offset);
  const size = args.should_paginate === true ? USUAL_PAGE : LARGEST_PAGE;
  const { should_paginate: _, ...asked } = args;
  const page = readPage(paged ? asked : {}, size);
  const found = await listAppointments(args, ctx);
  return pageOf(found.toSorted(orders[args.order_by ?? 'DATE_ASC']), page);
}
