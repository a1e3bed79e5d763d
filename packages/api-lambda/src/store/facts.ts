import { type Interval, printDay } from '@openings/engine';
import { type Calendar, pageKeys, readCalendar } from './calendar.ts';
import {
  type AppointmentType,
  type Availability,
  type ClinicRecord,
  type Organization,
  recordOf,
  type Setting,
  type User,
} from './items.ts';
import type { Item, Store } from './store.ts';
import { indexed, type Key, key } from './table.ts';

/** What a decision about one provider's time rests on. */
export interface ProviderFacts {
  readonly provider: User;
  readonly setting: Setting | undefined;
  readonly availabilities: readonly Availability[];
  readonly calendar: Calendar;
}

/** What a decision about time rests on. */
export interface SchedulingFacts {
  readonly organization: Organization;
  readonly organizationSetting: Setting | undefined;
  readonly types: readonly AppointmentType[];
  readonly providers: readonly ProviderFacts[];
  /** What else was asked for, in that order. */
  readonly others: readonly (Item | undefined)[];
}

/** What to gather. */
export interface FactsRequest {
  /** The viewer's organization; undefined for a visitor, whose provider tells it. */
  readonly organization: string | undefined;
  readonly types: readonly string[];
  readonly providers: readonly string[];
  /** Items of other kinds to read along in the same batch. */
  readonly others?: readonly Key[];
  /** The stretches of time that are of interest, buffers included. */
  readonly intervals: readonly Interval[];
  /** Whether providers who are no longer active count: their calendars still change when appointments do. */
  readonly evenInactive?: boolean;
  /** Read what was committed last: whoever will commit does. */
  readonly consistent: boolean;
}

/**
 * Reads all of it in one round trip where the organization is known, in two where it has to be learned from the
 * provider. Per provider one query (its hours, setting and record stand side by side) and its calendar pages, which
 * come for all providers in one batch.
 *
 * Providers and types of other organizations, inactive providers and ids that are none are left out, as if they did
 * not exist.
 * @returns undefined where no organization can be told
 */
export async function schedulingFacts(store: Store, request: FactsRequest): Promise<SchedulingFacts | undefined> {
  const { consistent, providers, intervals, others = [] } = request;
  const from = earliestDate(intervals);
  const pageKeysOf = providers.map((id) => pageKeys(id, intervals));
  const organizationKnown = request.organization === undefined ? [] : organizationKeys(request.organization);

  const [partitions, batches] = await Promise.all([
    Promise.all(providers.map((id) => providerPartition(store, id, from, consistent))),
    inOneBatch(store, [request.types.map(key.appointmentType), organizationKnown, others, ...pageKeysOf], consistent),
  ]);
  const [typeItems = [], organizationItems = [], otherItems = [], ...pages] = batches;
  const types = only(typeItems, 'appointment-type');
  const id =
    request.organization ??
    partitions.find(({ provider }) => provider)?.provider?.organization ??
    types[0]?.organization;
  if (id === undefined) return undefined;

  const [organizationItem, settingItem] =
    request.organization === undefined ? await store.getMany(organizationKeys(id), { consistent }) : organizationItems;
  const organization = recordOf('organization', organizationItem);
  if (!organization) return undefined;

  return {
    organization,
    organizationSetting: recordOf('setting', settingItem),
    types: types.filter((type) => type.organization === id),
    providers: partitions.flatMap(({ provider, ...own }, i) => {
      if (!provider || provider.organization !== id || !(provider.active || request.evenInactive)) return [];
      return [{ provider, ...own, calendar: readCalendar(provider.id, id, pages[i] ?? [], intervals) }];
    }),
    others: otherItems,
  };
}

/** Reads several lists of keys in one batch, and gives the items back list by list. */
async function inOneBatch(
  store: Store,
  lists: readonly (readonly Key[])[],
  consistent: boolean,
): Promise<(Item | undefined)[][]> {
  const items = await store.getMany(lists.flat(), { consistent });
  return lists.map((list) => items.splice(0, list.length));
}

const organizationKeys = (id: string): Key[] => [key.organization(id), key.organizationSetting(id)];

interface ProviderPartition {
  readonly provider: User | undefined;
  readonly setting: Setting | undefined;
  readonly availabilities: readonly Availability[];
}

/** A provider's record, setting, weekly hours, and dated hours from a date on: one query, they stand in one partition. */
async function providerPartition(
  store: Store,
  id: string,
  from: string,
  consistent: boolean,
): Promise<ProviderPartition> {
  const { PK, SK } = key.availability(id, from, '');
  const items = await store.query({ partition: PK, from: SK, consistent });
  const user = only(items, 'user')[0];
  return {
    provider: user?.role === 'provider' ? user : undefined,
    setting: only(items, 'setting')[0],
    availabilities: only(items, 'availability'),
  };
}

/** The records of one kind among these items. */
export function only<K extends ClinicRecord['kind']>(
  items: readonly (Item | undefined)[],
  kind: K,
): Extract<ClinicRecord, { kind: K }>[] {
  return items.flatMap((item) => recordOf(kind, item) ?? []);
}

/** Dated hours of two days before may still reach into the first day, whatever their zone. Where no time is of interest, all will do. */
function earliestDate(intervals: readonly Interval[]): string {
  if (intervals.length === 0) return '';
  const start = Math.min(...intervals.map((interval) => interval.start));
  return printDay(Math.floor(start / 1440) - 2);
}

/** The active providers of an organization, in order of name. */
export async function providersOf(store: Store, organization: string): Promise<User[]> {
  const members = await store.query({ index: 'byName', partition: indexed.names(organization, 'MEMBER') });
  return only(members, 'user').filter((user) => user.role === 'provider' && user.active);
}
