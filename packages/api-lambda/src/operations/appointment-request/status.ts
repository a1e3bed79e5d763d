import type { Context } from '../../context.ts';
import type { AppointmentRequestStatus } from '../../generated.ts';
import type { Fields } from '../../store/commit.ts';
import type { AppointmentRequest } from '../../store/items.ts';

/** What changes of a request that is to stand so. One that is closed already keeps who closed it, and when. */
export function statusFields(
  ctx: Context,
  before: AppointmentRequest,
  status: AppointmentRequestStatus,
): Fields<AppointmentRequest> {
  if (status === before.current_status) return {};
  if (status === 'OPEN') return { current_status: status, closed_at: undefined, closed_by_id: undefined };
  const by = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.user.id;
  return { current_status: status, closed_at: ctx.nowMs, closed_by_id: by };
}
