const DAY = 1440;
const HOUR = 60;

/** Minutes in the largest unit that divides them: `45 minutes`, `2 hours`, `1 day`. */
export function printDuration(minutes: number): string {
  if (minutes > 0 && minutes % DAY === 0) return count(minutes / DAY, 'day');
  if (minutes > 0 && minutes % HOUR === 0) return count(minutes / HOUR, 'hour');
  return count(minutes, 'minute');
}

/** `1 seat`, `2 seats`. */
export const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;
