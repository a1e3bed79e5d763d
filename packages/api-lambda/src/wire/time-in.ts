import { BadInput, quote } from './bad-input.ts';

/**
 * A time of day inside a longer pattern, in four groups: hour, minute, second, half of the day.
 * "14:30", "14 30" (the form of booking warnings), "14:30:59.999", "2:30 PM", "2:30:00 p.m.".
 */
export const TIME_PATTERN = String.raw`(\d{1,2})[: ](\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\b\.?)?`;

const TIME = new RegExp(`^${TIME_PATTERN}$`, 'i');

/** Minutes since midnight and the seconds beyond; 24:00 is the end of the day. */
export interface TimeOfDay {
  readonly minutes: number;
  readonly seconds: number;
}

/** The time that the four groups of TIME_PATTERN spell, or undefined if a clock never shows it. */
export function timeOfDay(groups: readonly (string | undefined)[]): TimeOfDay | undefined {
  const [hourText, minuteText, secondText, half] = groups;
  const [written, minute, seconds] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (half && (written < 1 || written > 12)) return undefined;
  const hour = half ? (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : written;
  const minutes = hour * 60 + minute;
  const shown = minute < 60 && seconds < 60 && (minutes < 1440 || (minutes === 1440 && seconds === 0));
  return shown ? { minutes, seconds } : undefined;
}

/**
 * Minutes since midnight of the wall clock, 0 to 1440.
 * @throws BadInput unless the text is a time of day on a whole minute, such as "07:30", "07 30" or "7:30 AM"
 */
export function readTime(text: string, field: string): number {
  const found = TIME.exec(text.replace(/\s+/gu, ' ').trim());
  const time = found && timeOfDay(found.slice(1));
  if (time && time.seconds === 0) return time.minutes;
  throw new BadInput(field, `${quote(text)} is not a time of day. Write it like "07:30", "07 30" or "7:30 AM".`);
}
