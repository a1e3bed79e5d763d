import type { Issue, Minute, Zone } from '@openings/engine';
import type { Ineligibility } from '../scheduling/eligibility.ts';
import type { FieldError } from './answer.ts';
import { eligibilityText } from './eligibility-text.ts';
import { printForPeople } from './warning-date.ts';

/** What a refusal is told with. */
export interface Wording {
  /** The zone that times are told in. */
  readonly zone: Zone;
  /** The argument that held the start. */
  readonly field: string;
  /** Why nothing can be booked here at all, where that is so. */
  readonly ineligibility?: Ineligibility | undefined;
  /** A few starts that are free, to choose from instead. */
  readonly instead?: readonly Minute[];
}

/** The sentences a client is refused with, one per rule that refuses, each to the argument at fault. */
export function refusalMessages(issues: readonly Issue[], wording: Wording): FieldError[] {
  const messages = issues
    .filter(({ refuses }) => refuses)
    .map((issue) => ({ ...message(issue, wording), codes: [issue.code] }));
  const distinct = [...new Map(messages.map((one) => [`${one.field} ${one.message}`, one])).values()];
  const instead = wording.instead ?? [];
  if (instead.length === 0) return distinct;
  const times = instead.map((start) => printForPeople(start, wording.zone)).join('; ');
  return [...distinct, { field: wording.field, message: `The next free times are ${times}.` }];
}

function message(issue: Issue, { zone, field, ineligibility }: Wording): FieldError {
  const at = (minute: Minute): string => printForPeople(minute, zone);
  switch (issue.code) {
    case 'not-bookable-by-client':
      return { field: 'appointment_type_id', message: eligibilityText[ineligibility ?? 'type-not-bookable'].unmet };
    case 'too-soon':
      return { field, message: `That is too soon: the earliest start is ${at(Math.ceil(issue.earliest))}.` };
    case 'same-day':
      return {
        field,
        message: `Appointments for today cannot be booked online: the earliest start is ${at(issue.earliest)}.`,
      };
    case 'too-far':
      return { field, message: `That is too far ahead: the latest start is ${at(issue.latest)}.` };
    case 'wrong-length':
      return { field, message: `This appointment takes ${issue.offered} minutes, not ${issue.length}.` };
    case 'outside-availability':
      return { field, message: 'The provider is not available at that time.' };
    case 'off-grid':
      return { field, message: `Appointments do not start at that minute${nearest(issue, at)}.` };
    case 'provider-busy':
      return { field, message: 'That time is no longer available.' };
    case 'attendee-busy':
      return { field, message: 'You have another appointment at that time.' };
    case 'no-seat':
      return {
        field: 'appointment_id',
        message: `This session is full: ${issue.taken} of ${issue.seats} seats are taken.`,
      };
    case 'no-credit':
      return {
        field: 'appointment_type_id',
        message: `Booking takes ${issue.needed} credit and you have ${issue.balance}.`,
      };
  }
}

function nearest({ before, after }: { before?: Minute; after?: Minute }, at: (minute: Minute) => string): string {
  const near = [before, after].filter((minute) => minute !== undefined).map(at);
  return near.length > 0 ? `: the nearest are ${near.join(' and ')}` : '';
}
