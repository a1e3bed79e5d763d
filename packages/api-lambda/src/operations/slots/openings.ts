import type { Interval } from '@openings/engine';
import { isMember } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { type Booker, bookerFor } from '../../scheduling/eligibility.ts';
import { canMeetAt, contactTypeFor } from '../../scheduling/meeting.ts';
import { type Prospect, prospects, together, USUAL_LENGTH } from '../../scheduling/offer.ts';
import { type Immovable, mayReschedule } from '../../scheduling/reschedule.ts';
import { contactTypesOf } from '../../settings.ts';
import { only, type SchedulingFacts } from '../../store/facts.ts';
import type { Appointment, AppointmentType, User } from '../../store/items.ts';
import { readId } from '../../wire/ids-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { withoutOutsideFactors } from './outside-factors.ts';
import { licensedAsAsked } from './providers-asked.ts';
import type { SlotArguments } from './slot-arguments.ts';

/** A provider who could be booked for a type. */
export interface Opening extends Prospect {
  readonly type: AppointmentType | undefined;
  /** Why the client may not move the appointment that would move here. */
  readonly immovable: Immovable | undefined;
}

/** What openings are made from. */
export interface Gathered {
  readonly facts: SchedulingFacts;
  readonly range: Interval;
  /** The appointment that would move. */
  readonly moving: Appointment | undefined;
  /** For whom it is asked. */
  readonly client: User | undefined;
}

/** Everybody who suits what was asked, for each of the types. @throws BadInput for what cannot be read */
export function openingsFor(args: SlotArguments, ctx: Context, gathered: Gathered): Opening[] {
  const { facts, range, moving } = gathered;
  const types = facts.types.length > 0 ? facts.types : [undefined];
  const location = args.appt_loc_id ? readId(args.appt_loc_id, 'appt_loc_id') : undefined;
  const licensed = licensedAsAsked(args);
  const relaxed = args.outside_factors === false && isMember(ctx);
  return types
    .flatMap((type): Opening[] => {
      const length = lengthOf(args, type, moving);
      const hours = { ...contactAsked(args, type, facts), ...(location && { location }) };
      const wanted = { type, length, hours, booker: bookerOf(ctx, gathered, type), moving };
      const found = prospects(ctx.nowMs / 60_000, facts, wanted, range);
      if (moving) return movesTo(ctx, moving, type, found);
      return found.map((prospect) => ({ ...prospect, type, immovable: undefined }));
    })
    .filter(({ provider, setting }) => licensed(provider) && (!location || canMeetAt(location, setting)))
    .map((opening) => (relaxed ? { ...opening, facts: withoutOutsideFactors(opening.facts) } : opening));
}

/**
 * Where an appointment may move: within its provider's calendar, where its other providers are free too, and to no
 * other type; a client moves it only while allowed to.
 */
function movesTo(
  ctx: Context,
  moving: Appointment,
  type: AppointmentType | undefined,
  found: readonly Prospect[],
): Opening[] {
  const theirs = moving.provider_ids.flatMap((id) => found.filter(({ provider }) => provider.id === id));
  const prospect = together(theirs);
  if (!prospect || prospect.provider.id !== moving.provider_ids[0] || moving.appointment_type_id !== type?.id)
    return [];
  const now = ctx.nowMs / 60_000;
  const immovable = ctx.viewer.role === 'client' ? mayReschedule(now, moving, prospect.setting) : undefined;
  return [{ ...prospect, type, immovable }];
}

/** For whom is asked: a client for itself, staff for a client they name, or for whichever it will be. */
function bookerOf(ctx: Context, { facts, client }: Gathered, type: AppointmentType | undefined): Booker {
  const credit = only(facts.others, 'credit').find(({ appointment_type_id }) => appointment_type_id === type?.id);
  return bookerFor(ctx.viewer, client, credit?.quantity ?? 0);
}

/** An appointment that moves keeps its length; a type has one; else the one that was asked for, or the usual one. */
function lengthOf(args: SlotArguments, type: AppointmentType | undefined, moving: Appointment | undefined): number {
  const asked = args.length ? readNumber(args.length, 'length', LIMITS.length) : USUAL_LENGTH;
  return moving ? moving.end - moving.start : (type?.length ?? asked);
}

/** How one would meet narrows the hours; the sessions of a group type stand as they are. */
function contactAsked(
  { contact_type }: SlotArguments,
  type: AppointmentType | undefined,
  { organizationSetting }: SchedulingFacts,
): { contactType?: string } {
  if (!contact_type || type?.is_group) return {};
  return { contactType: contactTypeFor(contact_type, type, contactTypesOf(organizationSetting)).id };
}
