import { type Facts, type Interval, type Minute, type Policy, type Zone, zone } from '@openings/engine';
import { type EffectiveSetting, effectiveSetting } from '../settings.ts';
import { type Entry, entries } from '../store/calendar.ts';
import type { ProviderFacts, SchedulingFacts } from '../store/facts.ts';
import type { Appointment, AppointmentType, Organization, User } from '../store/items.ts';
import { type Booker, type EligibilityRule, eligibility, type Ineligibility, ineligibility } from './eligibility.ts';
import { gridZone, type HoursWanted, servingHours, windowsIn } from './hours.ts';
import { isActive } from './occupancy.ts';

/** What is being looked for. */
export interface Wanted {
  readonly type: AppointmentType | undefined;
  /** Minutes. */
  readonly length: number;
  /** Contact type and location; the type is the one above. */
  readonly hours: Pick<HoursWanted, 'contactType' | 'location'>;
  readonly booker: Booker;
  /** An appointment that would move, and so does not stand in its own way. */
  readonly moving?: Appointment | undefined;
}

/** One provider's side of what is wanted: the engine's facts, and what the engine need not know. */
export interface Prospect {
  readonly provider: User;
  readonly zone: Zone;
  readonly setting: EffectiveSetting;
  /** What is asked of the booker, whatever the time. */
  readonly eligibility: readonly EligibilityRule[];
  /** Why the booker may not book here at all; undefined where they may. */
  readonly ineligibility: Ineligibility | undefined;
  /** Group sessions of the type that stand in the calendar, in order of start. */
  readonly sessions: readonly Entry[];
  readonly facts: Facts;
}

/** Minutes of an appointment where neither a type nor a length says otherwise. */
export const USUAL_LENGTH = 60;

/** A person's zone, else the organization's. */
export const zoneOf = (user: User | undefined, organization: Organization): Zone =>
  zone(user?.timezone ?? organization.timezone);

/** The zone a client's times are read and told in: their own, else their provider's, else the organization's. */
export const zoneFor = (client: User | undefined, provider: User | undefined, organization: Organization): Zone =>
  zoneOf(client?.timezone ? client : provider, organization);

/** Makes the engine's facts about each provider from what was gathered. */
export function prospects(now: Minute, gathered: SchedulingFacts, wanted: Wanted, range: Interval): Prospect[] {
  return gathered.providers.map((own) => prospect(now, gathered, own, wanted, range));
}

function prospect(
  now: Minute,
  gathered: SchedulingFacts,
  own: ProviderFacts,
  wanted: Wanted,
  range: Interval,
): Prospect {
  const { provider } = own;
  const providerZone = zoneOf(provider, gathered.organization);
  const setting = effectiveSetting(wanted.type, own.setting, gathered.organizationSetting);
  const hours = servingHours(own.availabilities, { type: wanted.type?.id, ...wanted.hours });
  const taken = entries(own.calendar).filter((entry) => entry.id !== wanted.moving?.id);
  const asked = eligibility(wanted.type, provider, setting, wanted.booker);
  const reason = ineligibility(asked);
  return {
    provider,
    zone: providerZone,
    setting,
    eligibility: asked,
    ineligibility: reason,
    sessions: taken.filter((entry) => entry.session && entry.type === wanted.type?.id),
    facts: {
      now,
      zone: providerZone,
      policy: policyOf(setting, wanted.length, gridZone(hours, providerZone), reason === undefined),
      windows: [...windowsIn(hours, range)],
      commitments: taken,
      ...creditFacts(setting, wanted),
    },
  };
}

/** Several providers of one appointment: the first one's hours and rules, and nothing in any of their calendars in the way. */
export function together([first, ...others]: readonly Prospect[]): Prospect | undefined {
  if (!first || others.length === 0) return first;
  const commitments = [first, ...others].flatMap(({ facts }) => facts.commitments).sort((a, b) => a.start - b.start);
  return { ...first, facts: { ...first.facts, commitments } };
}

/** A setting in the engine's words. */
function policyOf(setting: EffectiveSetting, length: number, grid: Zone, bookable: boolean): Policy {
  const every = setting.booking_interval_restriction;
  return {
    length,
    step: setting.base_calendar_interval,
    ...(every > 0 && { align: { every, zone: grid } }),
    buffer: setting.buffer,
    notice: setting.minimum_advance_schedule_time,
    daysInAdvance: setting.minimum_days_in_advance,
    ...(setting.max_days_in_future !== undefined && { horizon: setting.max_days_in_future }),
    sameDay: !setting.same_day_appointments,
    bookable,
  };
}

/**
 * Credits matter where the system is on and the client is known. An appointment that moves has spent its own already,
 * unless it was cancelled and gave it back.
 */
function creditFacts(setting: EffectiveSetting, { booker, moving }: Wanted): Pick<Facts, 'credits'> {
  if (booker.kind !== 'client' || !setting.use_client_credit_system) return {};
  if (moving && (isActive(moving) || moving.credit_spent_for?.includes(booker.client.id))) return {};
  return { credits: { balance: booker.balance, needed: 1, required: setting.prevent_no_credit_booking } };
}
