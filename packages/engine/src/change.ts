import type { Minute } from './interval.ts';

/** What settings ask of a client who cancels or moves an appointment. */
export interface ChangePolicy {
  /** Whether clients may do it at all (`allow_clients_to_cancel_appt`, `allow_clients_to_reschedule_appt`). */
  readonly allowed: boolean;
  /** Minutes before the start until which they may (`minimum_advance_cancel_time`, `_reschedule_time`). */
  readonly window: number;
  /** How often one appointment may be moved (`patient_reschedule_count_cap`); as often as they like where absent. */
  readonly cap?: number;
  /** Whether an appointment that has begun may still be moved (`allow_past_appointment_rescheduling`). */
  readonly past?: boolean;
}

/** Why a client may not cancel or move an appointment. */
export type ChangeIssue =
  | { readonly code: 'change-not-allowed' }
  | { readonly code: 'already-begun'; readonly start: Minute }
  | { readonly code: 'change-too-late'; readonly until: Minute; readonly window: number }
  | { readonly code: 'changed-too-often'; readonly times: number; readonly cap: number };

/**
 * What stands against a client's canceling or moving an appointment, in order; nothing if they may.
 * Refused when start − now < window; exactly the window is allowed.
 * @param times how often the appointment has been moved already (for a cancellation, nothing).
 */
export function changeIssues(policy: ChangePolicy, start: Minute, now: Minute, times = 0): ChangeIssue[] {
  const issues: ChangeIssue[] = [];
  if (!policy.allowed) issues.push({ code: 'change-not-allowed' });
  if (start <= now) {
    if (!policy.past) issues.push({ code: 'already-begun', start });
  } else if (start - now < policy.window) {
    issues.push({ code: 'change-too-late', until: start - policy.window, window: policy.window });
  }
  if (policy.cap !== undefined && times >= policy.cap)
    issues.push({ code: 'changed-too-often', times, cap: policy.cap });
  return issues;
}
