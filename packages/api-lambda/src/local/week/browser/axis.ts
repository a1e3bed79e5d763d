import { type Interval, type Minute, printDay, startOfDay, weekday, type Zone } from '@openings/engine';

const QUARTER = 15;

/** One day on the wall of a zone: 23, 24 or 25 hours, or whatever its clock makes of it. */
export interface Day extends Interval {
  /** YYYY-MM-DD */
  readonly date: string;
}

/** A quarter of an hour as a clock shows it; `again` where it shows it for the second time that day. */
export interface Row {
  /** Minutes since midnight. */
  readonly wall: number;
  readonly again: boolean;
}

/** The rows of a week: every day finds each of its quarters in one of them, and the same wall time in the same row. */
export interface Axis {
  readonly rows: readonly Row[];
  /** The instant at which a day shows a row, undefined where its clock never does. */
  instantOf(day: Day, row: number): Minute | undefined;
  /** Where an instant of a day lies, in rows from the top. */
  positionOf(day: Day, instant: Minute): number;
}

/** The seven days of a week on the wall of a zone. @param monday days since 1970-01-01 */
export function daysOfWeek(monday: number, zone: Zone): Day[] {
  return Array.from({ length: 7 }, (_, i) => {
    const day = monday + i;
    return { date: printDay(day), start: startOfDay(day, zone), end: startOfDay(day + 1, zone) };
  }).filter(({ start, end }) => start < end); // Apia had no December 30, 2011
}

/** The Monday on or before a day; days since 1970-01-01, which was a Thursday. */
export const mondayOf = (day: number): number => day - ((weekday(day) + 6) % 7);

/** The rows that these days need: those of the longest of them, since clocks change at most once in a week. */
export function axisOf(days: readonly Day[], zone: Zone): Axis {
  const columns = new Map(days.map((day) => [day.date, rowsOf(day, zone)]));
  const rows = [...columns.values()].reduce(
    (longest, column) => (column.length > longest.length ? column : longest),
    [],
  );
  const places = new Map(rows.map((row, i) => [keyOf(row), i]));
  const placeOf = (row: Row): number =>
    places.get(keyOf(row)) ?? rows.findLastIndex(({ wall, again }) => wall <= row.wall && !again);
  const instants = new Map(
    days.map((day) => {
      const column = columns.get(day.date) as Row[];
      return [day.date, new Map(column.map((row, i) => [placeOf(row), day.start + i * QUARTER]))];
    }),
  );
  return {
    rows,
    instantOf: ({ date }, row) => instants.get(date)?.get(row),
    positionOf({ date, start }, instant) {
      const column = columns.get(date) as Row[];
      const quarters = Math.max((instant - start) / QUARTER, 0);
      const index = Math.min(Math.ceil(quarters) - 1, column.length - 1); // an end belongs to the quarter before it
      return index < 0 ? 0 : placeOf(column[index] as Row) + (quarters - index);
    },
  };
}

function rowsOf(day: Day, zone: Zone): Row[] {
  const shown = new Set<number>();
  return Array.from({ length: Math.ceil((day.end - day.start) / QUARTER) }, (_, i) => {
    const wall = zone.toWall(day.start + i * QUARTER) % 1440;
    const again = shown.has(wall);
    shown.add(wall);
    return { wall, again };
  });
}

const keyOf = ({ wall, again }: Row): string => `${wall}${again ? ' again' : ''}`;
