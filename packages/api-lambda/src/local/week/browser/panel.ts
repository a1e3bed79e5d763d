import type { Explanation } from './api.ts';
import { readPrinted } from './api.ts';
import { element } from './element.ts';
import * as words from './words.ts';

/** Draws what every rule says of a start, in their order. */
export function explained({ date, length, offered, next_date, rules }: Explanation, zone: string): Node[] {
  const at = readPrinted(date);
  const span = words.spanWithZone({ start: at, end: at + length }, zone);
  const entries = rules.map(({ code, holds, refuses, message }) => {
    const verdict = holds ? 'kept' : refuses ? 'broken' : 'mentioned';
    return element('li', { class: verdict, 'data-code': code }, message);
  });
  return [
    element('h2', {}, `${words.day(at, zone)}, ${span}`),
    element('p', { class: offered ? 'verdict yes' : 'verdict no' }, offered ? 'Offered' : 'Not offered'),
    ...(offered ? [] : [element('p', { class: 'next' }, nextText(next_date, zone))]),
    element('ol', { class: 'rules' }, ...entries),
  ];
}

function nextText(date: string | null, zone: string): string {
  if (date === null) return 'Nothing is offered in the month from there on.';
  const at = readPrinted(date);
  return `The next start is ${words.day(at, zone)}, ${words.time(at, zone)}.`;
}
