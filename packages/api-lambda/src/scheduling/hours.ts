import { type Hours, type Interval, type Schedule, windowsOf, type Zone, zone } from '@openings/engine';
import type { Availability } from '../store/items.ts';

/** What a booking asks of the hours it is to fall in; an absent dimension asks nothing. */
export interface HoursWanted {
  readonly type?: string | undefined;
  readonly contactType?: string | undefined;
  readonly location?: string | undefined;
}

/**
 * The hours among these that serve a booking. Hours that name types, a contact type or a location serve only those;
 * hours that name none serve all.
 */
export function servingHours(availabilities: readonly Availability[], wanted: HoursWanted): Availability[] {
  const serves = (named: string | undefined, asked: string | undefined) =>
    named === undefined || asked === undefined || named === asked;
  return availabilities.filter((hours) => {
    const types = hours.appointment_type_ids ?? [];
    return (
      (types.length === 0 || wanted.type === undefined || types.includes(wanted.type)) &&
      serves(hours.contact_type_id, wanted.contactType) &&
      serves(hours.appointment_location_id, wanted.location)
    );
  });
}

/** The windows that these hours make within reach of a range, whatever zones they are stated in. */
export function windowsIn(availabilities: readonly Availability[], range: Interval): Iterable<Interval> {
  const byZone = Map.groupBy(availabilities, (hours) => hours.timezone);
  return windowsOf([...byZone].map(schedule), range);
}

function schedule([id, rows]: [string, Availability[]]): Schedule {
  const dated = rows.filter((hours) => !hours.is_repeating);
  return {
    hours: rows.filter((hours) => hours.is_repeating).map(weekly),
    dated: dated.map(({ range_start = '', start, end }) => ({ date: range_start, start, end })),
    zone: zone(id),
  };
}

const weekly = ({ day_of_week = 0, start, end, range_start, end_on }: Availability): Hours => ({
  weekdays: [day_of_week],
  start,
  end,
  ...(range_start && { from: range_start }),
  ...(end_on && { until: end_on }),
});

/** The zone whose wall clock a grid restriction goes by: the one all the hours are stated in, else the provider's. */
export function gridZone(availabilities: readonly Availability[], providerZone: Zone): Zone {
  const [first, ...others] = new Set(availabilities.map((hours) => hours.timezone));
  return first !== undefined && others.length === 0 ? zone(first) : providerZone;
}
