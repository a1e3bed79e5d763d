import { type Interval, type Minute, overlaps } from '@openings/engine';
import type { Day } from './axis.ts';
import { element } from './element.ts';
import type { Commitment, Picture } from './picture.ts';
import * as words from './words.ts';

/** Draws a week: a column for its hours, and one for each day. */
export function draw(picture: Picture, now: Minute): HTMLElement {
  const { from, to } = picture.shown;
  const week = element('div', { class: 'week', style: `--rows: ${to - from}; --days: ${picture.days.length}` });
  week.append(element('div', { class: 'corner' }), ...picture.days.map((day) => headOf(day, picture, now)));
  week.append(hoursOf(picture), ...picture.days.map((day) => columnOf(day, picture, now)));
  return week;
}

function headOf(day: Day, { zone }: Picture, now: Minute): HTMLElement {
  const hours = (day.end - day.start) / 60;
  const note = hours === 24 ? [] : [element('small', {}, `a day of ${hours} hours`)];
  const today = day.start <= now && now < day.end;
  return element('div', { class: today ? 'head today' : 'head' }, words.day(day.start, zone), ...note);
}

function hoursOf({ axis, shown }: Picture): HTMLElement {
  const hours = axis.rows.flatMap(({ wall, again }, row) =>
    wall % 60 === 0 && row >= shown.from && row < shown.to
      ? [element('span', { style: `--from: ${row - shown.from}` }, words.hour(wall), again ? ' again' : '')]
      : [],
  );
  return element('div', { class: 'hours' }, ...hours);
}

function columnOf(day: Day, picture: Picture, now: Minute): HTMLElement {
  const column = element('div', { class: 'day' });
  for (let row = picture.shown.from; row < picture.shown.to; row++) column.append(quarterOf(day, row, picture));
  for (const one of picture.commitments) {
    if (one.buffer > 0) {
      const [before, after] = [one.start - one.buffer, one.end + one.buffer];
      column.append(...bar('buffer', { start: before, end: one.start }, day, picture));
      column.append(...bar('buffer', { start: one.end, end: after }, day, picture));
    }
  }
  for (const one of picture.commitments) column.append(...cardOf(one, day, picture));
  if (day.start <= now && now < day.end) column.append(...bar('now', { start: now, end: now + 1 }, day, picture));
  return column;
}

/** A quarter of an hour that can be pointed at, unless it is one that the day's clock never shows. */
function quarterOf(day: Day, row: number, { axis, hours, offers, zone }: Picture): HTMLElement {
  const at = axis.instantOf(day, row);
  const { wall } = axis.rows[row] ?? { wall: 0 };
  const line = wall % 60 === 0 ? ' hour' : '';
  if (at === undefined) return element('div', { class: `quarter never${line}` });
  const quarter = { start: at, end: at + 15 };
  const open = hours.some((one) => overlaps(one, quarter)) ? ' open' : '';
  const start = [...offers.keys()].find((offer) => offer >= at && offer < at + 15);
  const label = start === undefined ? '' : words.time(start, zone);
  const title = `${words.day(at, zone)}, ${words.time(at, zone)}${label && ', offered'}`;
  const attributes = { type: 'button', tabindex: -1, 'data-at': start ?? at, 'aria-label': title };
  return element('button', { class: `quarter${open}${line}${label && ' offered'}`, ...attributes }, label);
}

function cardOf(one: Commitment, day: Day, picture: Picture): HTMLElement[] {
  const span = words.span(one, picture.zone);
  return bar(`card ${one.kind}`, one, day, picture).map((card) => {
    card.setAttribute('title', `${one.name}, ${span}, ${one.kind} ${one.id}`);
    card.append(
      element('b', {}, one.name),
      ...(one.who ? [element('span', {}, one.who)] : []),
      element('span', {}, span),
    );
    return card;
  });
}

/** The part of a stretch of time that falls on a day and into the rows that are shown. */
export function bar(kind: string, span: Interval, day: Day, { axis, shown }: Picture): HTMLElement[] {
  if (!overlaps(span, day)) return [];
  const from = Math.max(axis.positionOf(day, Math.max(span.start, day.start)), shown.from);
  const to = Math.min(axis.positionOf(day, Math.min(span.end, day.end)), shown.to);
  if (to <= from) return [];
  return [element('div', { class: `bar ${kind}`, style: `--from: ${from - shown.from}; --to: ${to - shown.from}` })];
}
