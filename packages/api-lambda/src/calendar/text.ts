import type { Minute } from '@openings/engine';

/** `20261122T150000Z`: an instant in the basic form of UTC. */
export const compact = (instant: Minute): string => new Date(instant * 60_000).toISOString().replace(/[-:]|\.\d+/g, '');

/** `20261122T100000`: a wall clock's minute, of whatever zone. */
export const compactWall = (wall: number): string => compact(wall).slice(0, -1);

/** RFC 5545 section 3.3.11: backslash, semicolon, comma and line breaks are written with a backslash. */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** An iCalendar file of these lines, RFC 5545: they end in CRLF, and none is longer than 75 octets. */
export function calendarText(lines: readonly string[]): string {
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Openings//EN', ...lines, 'END:VCALENDAR'];
  return `${all.map(folded).join('\r\n')}\r\n`;
}

/** Section 3.1: a line that is too long goes on after a line break and a blank. */
function folded(line: string): string {
  let [result, length] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > 74) [result, length] = [`${result}\r\n `, 0];
    [result, length] = [result + character, length + octets];
  }
  return result;
}
