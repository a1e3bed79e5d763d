import { type Interval, type Minute, overlaps, zone as zoneOf } from '@openings/engine';
import { type Appointment, type AppointmentType, type Provider, readPrinted, type Week } from './api.ts';
import { type Axis, axisOf, type Day, daysOfWeek } from './axis.ts';

/** An appointment or a block with its name, and the buffer that it keeps from the type one looks at. */
export interface Commitment extends Interval {
  readonly id: string;
  readonly kind: 'appointment' | 'session' | 'block';
  readonly name: string;
  readonly who: string;
  /** Minutes. */
  readonly buffer: number;
}

/** A week as it is drawn. */
export interface Picture {
  readonly zone: string;
  readonly days: readonly Day[];
  readonly axis: Axis;
  /** The rows that are shown: whole hours, from the first to the last in which there is something. */
  readonly shown: { readonly from: number; readonly to: number };
  readonly hours: readonly Interval[];
  readonly commitments: readonly Commitment[];
  /** Starts that are offered, and how long they take. */
  readonly offers: ReadonlyMap<Minute, number>;
}

/** What is chosen on the page. */
export interface Choice {
  readonly provider: Provider;
  readonly type: AppointmentType;
  readonly zone: string;
  /** Days since 1970-01-01. */
  readonly monday: number;
  /** Whether the hours in which there is nothing are shown, too. */
  readonly wholeDay: boolean;
}

/** Makes the picture of a week from what the API answered. */
export function pictureOf(choice: Choice, week: Week): Picture {
  const { zone, monday, provider, type } = choice;
  const days = daysOfWeek(monday, zoneOf(zone));
  const axis = axisOf(days, zoneOf(zone));
  const span = { start: days[0]?.start ?? 0, end: days.at(-1)?.end ?? 0 };
  const within = <I extends Interval>(list: readonly I[]): I[] => list.filter((one) => overlaps(one, span));
  const serving = week.availabilities.filter(
    ({ appointment_types: types }) => types.length === 0 || types.some(({ id }) => id === type.id),
  );
  const hours = within(
    serving.map(({ range_start, range_end }) => ({ start: readPrinted(range_start), end: readPrinted(range_end) })),
  );
  const commitments = within(week.appointments.map((one) => commitmentOf(one, provider, type)));
  const offers = new Map(week.availableSlotsForRange.map(({ date, length }) => [readPrinted(date), length]));
  const starts = [...offers].map(([start, length]) => ({ start, end: start + length }));
  const everything = [...hours, ...commitments.filter(({ kind }) => kind !== 'block'), ...starts];
  const shown = choice.wholeDay ? { from: 0, to: axis.rows.length } : rowsAround(everything, days, axis);
  return { zone, days, axis, shown, hours, commitments, offers };
}

function commitmentOf(one: Appointment, provider: Provider, type: AppointmentType): Commitment {
  const bufferOf = (id: string | undefined): number => {
    const known = provider.appointment_types.find((each) => each.id === id);
    return Number(known?.appointment_setting?.buffer ?? provider.appointment_setting?.buffer ?? 0);
  };
  return {
    id: one.id,
    kind: one.is_blocker ? 'block' : one.is_group ? 'session' : 'appointment',
    name: one.is_blocker ? 'Block' : (one.appointment_type?.name ?? 'Appointment'),
    who: one.is_group ? seats(one) : (one.user?.full_name ?? ''),
    start: readPrinted(one.start),
    end: readPrinted(one.end),
    buffer: one.is_blocker ? 0 : Math.max(bufferOf(one.appointment_type?.id), bufferOf(type.id)),
  };
}

const seats = ({ appointment_inclusions_count: taken, max_attendees: most }: Appointment): string =>
  most === null ? `${taken ?? 0} attend` : `${taken ?? 0} of ${most} seats taken`;

/** Whole hours around what there is, and at least the middle of the day. */
function rowsAround(what: readonly Interval[], days: readonly Day[], axis: Axis): Picture['shown'] {
  const middle = (hour: number) => axis.rows.findIndex(({ wall }) => wall === hour * 60);
  let [from, to] = [middle(9), middle(17)];
  for (const day of days) {
    for (const one of what.filter((each) => overlaps(each, day))) {
      from = Math.min(from, axis.positionOf(day, Math.max(one.start, day.start)));
      to = Math.max(to, axis.positionOf(day, Math.min(one.end, day.end)));
    }
  }
  const hourBefore = axis.rows.findLastIndex(({ wall }, i) => i <= from && wall % 60 === 0);
  const hourAfter = axis.rows.findIndex(({ wall }, i) => i >= to && wall % 60 === 0);
  return { from: Math.max(hourBefore, 0), to: hourAfter < 0 ? axis.rows.length : hourAfter };
}
