import type { Event } from '../store/event.ts';
import { shownIso } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadUser } from './related.ts';

/** An event with the cursor by which a list goes on after it. */
export interface AuditEntry extends Event {
  readonly cursor: string;
}

/** A change that was committed. */
export const auditEvent: Presenter<'AuditEvent'> = {
  acting_user: async ({ actor_id }, _, ctx) => (await loadUser(ctx, actor_id)) ?? null,
  occurred_at: async ({ occurred_at }, _, ctx) => (await shownIso(ctx, occurred_at)) as string,
  resource_changes: ({ changes }) =>
    changes.map(({ field, before = null, after = null }) => ({
      field,
      value_before_change: before,
      value_after_change: after,
    })),
  resource_name: ({ resource }) => resource,
};
