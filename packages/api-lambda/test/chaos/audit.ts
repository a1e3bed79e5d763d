import type { Caller } from './caller.ts';
import { BUFFER, type ChaosClinic, GRANTED, LENGTH } from './clinic.ts';
import { type Ledger, slotsQuery } from './deeds.ts';

/** An appointment as staff see it in their list. */
interface Listed {
  readonly id: string;
  readonly date: string;
  readonly length: number;
  readonly pm_status: string | null;
  readonly reason: string | null;
  readonly notes: string | null;
  readonly is_blocker: boolean | null;
  readonly other_party_id: number;
  readonly appointment_type_id: number | null;
  readonly user_id: number | null;
  readonly max_attendees: string | null;
  readonly attendees: readonly { readonly id: string }[];
  readonly attendees_on_waitlist: readonly { readonly id: string }[] | null;
  readonly cursor: string;
}

/** Holds what the API shows against what callers were told, through the API alone. */
export async function audit({ ask }: Caller, clinic: ChaosClinic, ledger: Ledger): Promise<string[]> {
  const listed = await allAppointments(ask, clinic.staff);
  return [
    ...toldBreaches(ledger, listed),
    ...overlapBreaches(ledger, listed),
    ...seatBreaches(listed),
    ...(await creditBreaches(ask, clinic, listed)),
    ...(await slotBreaches(ask, clinic, listed)),
  ];
}

type Ask = Caller['ask'];

const fields =
  'id date length pm_status reason notes is_blocker other_party_id appointment_type_id user_id max_attendees attendees { id } attendees_on_waitlist { id } cursor';

async function allAppointments(ask: Ask, staff: string): Promise<Listed[]> {
  const query = `query($after: Cursor) { appointments(filter: "all", is_org: true, should_paginate: true, page_size: 100, after: $after) { ${fields} } }`;
  const all: Listed[] = [];
  for (let after: string | undefined; ; ) {
    const { appointments } = (await ask(staff, query, { after })) as { appointments: Listed[] };
    if (appointments.length === 0) return all;
    all.push(...appointments);
    after = appointments.at(-1)?.cursor;
  }
}

/** What was acknowledged is there once and as it was told; what was refused is not; what was taken back is gone. */
function toldBreaches({ made, known }: Ledger, listed: readonly Listed[]): string[] {
  const byId = new Map(listed.map((one) => [one.id, one]));
  const tags = Map.groupBy(listed, ({ reason, notes }) => reason ?? notes ?? '');
  const deleted = new Set(known.flatMap(({ id, fate }) => (fate === 'deleted' ? [id] : [])));
  const counted = made.flatMap(({ tag, acknowledged }) => {
    const there = tags.get(tag)?.length ?? 0;
    return there > acknowledged ? [`${tag} was acknowledged ${acknowledged} times and is there ${there} times`] : [];
  });
  const gone = made.filter(({ tag, acknowledged }) => acknowledged > 1 && tags.get(tag)?.length !== acknowledged);
  const told = known.flatMap(({ id, date, fate }) => {
    const one = byId.get(id);
    if (fate === 'deleted') return deleted.has(id) && one ? [`appointment ${id} was deleted and is there`] : [];
    if (!one) return [`appointment ${id} was acknowledged and is not there`];
    if ((one.pm_status === 'Cancelled') !== (fate === 'cancelled'))
      return [`appointment ${id} is ${one.pm_status}, not ${fate}`];
    return date === undefined || sameInstant(date, one.date)
      ? []
      : [`appointment ${id} is at ${one.date}, not ${date}`];
  });
  return [...counted, ...gone.map(({ tag }) => `series ${tag} is not whole`), ...told];
}

const instant = (date: string): number => Date.parse(date.replace(/^(\S+) (\S+) ([+-]\d\d)(\d\d)$/, '$1T$2$3:$4'));
const sameInstant = (a: string, b: string): boolean => instant(a) === instant(b);

const isActive = ({ pm_status }: Listed): boolean =>
  pm_status === null || ['Occurred', 'Checked-In'].includes(pm_status);

/** Whether two stretches, in milliseconds, are closer to each other than so many minutes. */
const closer = (a: Listed, b: { start: number; end: number }, minutes: number): boolean => {
  const start = instant(a.date);
  return start - minutes * 60_000 < b.end && start + (a.length + minutes) * 60_000 > b.start;
};

const spanOf = ({ date, length }: Listed) => ({ start: instant(date), end: instant(date) + length * 60_000 });

function overlapBreaches({ known }: Ledger, listed: readonly Listed[]): string[] {
  const chosen = new Set(known.flatMap(({ id, selfBooked }) => (selfBooked ? [id] : [])));
  const own = listed.filter((one) => chosen.has(one.id) && isActive(one));
  return own.flatMap((a, i) =>
    own
      .slice(i + 1)
      .filter((b) => a.other_party_id === b.other_party_id && closer(a, spanOf(b), BUFFER))
      .map((b) => `appointments ${a.id} and ${b.id} are double-booked at ${a.date} and ${b.date}`),
  );
}

function seatBreaches(listed: readonly Listed[]): string[] {
  return listed.flatMap(({ id, max_attendees, attendees, attendees_on_waitlist }) => {
    if (!max_attendees) return [];
    const [seats, waiting] = [Number(max_attendees), attendees_on_waitlist ?? []];
    const everybody = [...attendees, ...waiting].map((client) => client.id);
    return [
      ...(attendees.length > seats ? [`session ${id} has ${attendees.length} clients on ${seats} seats`] : []),
      ...(waiting.length > 0 && attendees.length < seats ? [`clients wait beside a free seat of session ${id}`] : []),
      ...(new Set(everybody).size < everybody.length ? [`a client is in session ${id} twice`] : []),
    ];
  });
}

/** Every credit is either left or spent on an appointment that was not cancelled. */
async function creditBreaches(
  ask: Ask,
  { staff, clients, types }: ChaosClinic,
  listed: readonly Listed[],
): Promise<string[]> {
  const balances = clients.map(async ({ id }) => {
    const query = 'query($id: ID) { user(id: $id) { appointment_type_credits { appointment_type_id quantity } } }';
    const { user } = await ask(staff, query, { id });
    return Object.values(types).flatMap((type) => {
      const held = listed.filter(
        (one) =>
          String(one.appointment_type_id) === type &&
          one.pm_status !== 'Cancelled' &&
          (String(one.user_id) === id || one.attendees.some((attendee) => attendee.id === id)),
      ).length;
      const credits: { appointment_type_id: string; quantity: string }[] = user.appointment_type_credits;
      const left = Number(credits.find((credit) => credit.appointment_type_id === type)?.quantity);
      return left + held === GRANTED
        ? []
        : [`client ${id} has ${left} credits of type ${type} and ${held} appointments`];
    });
  });
  return (await Promise.all(balances)).flat();
}

/** On each day exactly those starts are offered that the appointments in the list leave free. */
async function slotBreaches(
  ask: Ask,
  { provider, types, days }: ChaosClinic,
  listed: readonly Listed[],
): Promise<string[]> {
  const inTheWay = listed.filter((one) => isActive(one) && String(one.other_party_id) === provider);
  const found = days.map(async (day) => {
    const { availableSlotsForRange } = await ask(null, slotsQuery, { provider, type: types.visit, day });
    const offered = new Set((availableSlotsForRange as { date: string }[]).map(({ date }) => instant(date)));
    const free = startsOf(day).filter((start) => {
      const span = { start, end: start + LENGTH * 60_000 };
      return !inTheWay.some((one) => closer(one, span, one.is_blocker ? 0 : BUFFER));
    });
    const wrong = [...offered, ...free].filter((start) => !offered.has(start) || !free.includes(start));
    return wrong.map(
      (start) =>
        `${new Date(start).toISOString()} is ${offered.has(start) ? 'taken and offered' : 'free and not offered'}`,
    );
  });
  return (await Promise.all(found)).flat();
}

/** Quarters of an hour from 09:00 on that leave room for a visit before 17:00, in New York. */
function startsOf(day: string): number[] {
  const offset = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', timeZoneName: 'longOffset' })
    .format(new Date(`${day}T12:00:00Z`))
    .slice(-6);
  const first = Date.parse(`${day}T09:00:00${offset}`);
  return Array.from({ length: (8 * 60 - LENGTH) / 15 + 1 }, (_, i) => first + i * 15 * 60_000);
}
