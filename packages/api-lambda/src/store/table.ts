/**
 * Every key and every index of the one table, an example beside each. The local server creates the table from
 * `table`, the CDK app reads the same object, and nothing else in the project spells a key.
 */
export const table = {
  partitionKey: 'PK',
  sortKey: 'SK',
  /** Epoch seconds after which DynamoDB may sweep an item; whoever reads one compares it with the clock first. */
  expiry: 'expires_at',
  indexes: {
    /** A provider's appointments by start:  PROVIDER#31 | 2026-11-22T15:00#2111 */
    byProvider: { partitionKey: 'provider_key', sortKey: 'start_key' },
    /** A client's appointments by start:    CLIENT#52 | 2026-11-22T15:00#2111 */
    byClient: { partitionKey: 'client_key', sortKey: 'start_key' },
    /** An organization's, likewise:         ORGANIZATION#1 | 2026-11-22T15:00#2111 */
    byOrganization: { partitionKey: 'organization_key', sortKey: 'start_key' },
    /** Lists in order of name:              ORGANIZATION#1#CLIENT | lovelace ada#52 */
    byName: { partitionKey: 'name_key', sortKey: 'name_sort' },
  },
} as const;

/** An index of the table, by name. */
export type IndexName = keyof typeof table.indexes;

/** Where an item stands. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

const at = (PK: string, SK: string): Key => ({ PK, SK });

/** The key of each kind of item. Ids are decimal strings. */
export const key = {
  /** COUNTER | COUNTER: the next free id. */
  counter: () => at('COUNTER', 'COUNTER'),
  /** ORG#1 | ORG */
  organization: (id: string) => at(`ORG#${id}`, 'ORG'),
  /** ORG#1 | SETTING */
  organizationSetting: (id: string) => at(`ORG#${id}`, 'SETTING'),
  /** ORG#1 | GROUP#14 */
  group: (organization: string, id: string) => at(`ORG#${organization}`, `GROUP#${id}`),
  /** ORG#1 | TAG#15 */
  tag: (organization: string, id: string) => at(`ORG#${organization}`, `TAG#${id}`),
  /** ORG#1 | TAGNAME#vip: makes a tag's name unique in its organization. */
  tagName: (organization: string, name: string) => at(`ORG#${organization}`, `TAGNAME#${name}`),
  /** USER#31 | USER */
  user: (id: string) => at(`USER#${id}`, 'USER'),
  /** USER#31 | SETTING */
  userSetting: (id: string) => at(`USER#${id}`, 'SETTING'),
  /** USER#31 | AVAILABILITY#2026-11-22#77, or AVAILABILITY#WEEKLY#78: dated hours sort by date, weekly ones behind them all. */
  availability: (user: string, date: string | undefined, id: string) =>
    at(`USER#${user}`, `AVAILABILITY#${date ?? 'WEEKLY'}#${id}`),
  /** AVAILABILITY#77 | POINTER: whose it is, since callers name an availability by its id alone. */
  availabilityPointer: (id: string) => at(`AVAILABILITY#${id}`, 'POINTER'),
  /** USER#52 | CREDIT#1128 */
  credit: (client: string, type: string) => at(`USER#${client}`, `CREDIT#${type}`),
  /** USER#52 | CREDITCHANGE#1128#2026-11-22T10:00:00.000Z#90 */
  creditChange: (client: string, type: string, time: string, id: string) =>
    at(`USER#${client}`, `CREDITCHANGE#${type}#${time}#${id}`),
  /** IDENTITY#1#ada@example.org | lovelace#ada: makes a client unique in its organization. */
  identity: (organization: string, email: string, name: string) => at(`IDENTITY#${organization}#${email}`, name),
  /** CALENDAR#31 | 2026-11 */
  calendarPage: (provider: string, month: string) => at(`CALENDAR#${provider}`, month),
  /** TYPE#1128 | TYPE */
  appointmentType: (id: string) => at(`TYPE#${id}`, 'TYPE'),
  /** APPOINTMENT#2111 | APPOINTMENT */
  appointment: (id: string) => at(`APPOINTMENT#${id}`, 'APPOINTMENT'),
  /** APPOINTMENT#2111 | ATTENDEE#52 */
  attendee: (appointment: string, client: string) => at(`APPOINTMENT#${appointment}`, `ATTENDEE#${client}`),
  /** APPOINTMENT#2111 | PROVIDER#32: puts the appointment into an additional provider's list. */
  additionalProvider: (appointment: string, provider: string) =>
    at(`APPOINTMENT#${appointment}`, `PROVIDER#${provider}`),
  /** ORG#1 | CHANGE#93: a change of appointments that was made in several transactions and is being finished. */
  largeChange: (organization: string, id: string) => at(`ORG#${organization}`, `CHANGE#${id}`),
  /** REQUEST#71 | REQUEST: an appointment request. */
  appointmentRequest: (id: string) => at(`REQUEST#${id}`, 'REQUEST'),
  /** SERIES#61 | SERIES */
  series: (id: string) => at(`SERIES#${id}`, 'SERIES'),
  /** APIKEY#41 | APIKEY */
  apiKey: (id: string) => at(`APIKEY#${id}`, 'APIKEY'),
  /** ORG#1 | WEBHOOK#44 */
  webhook: (organization: string, id: string) => at(`ORG#${organization}`, `WEBHOOK#${id}`),
  /** ORG#1 | EXTERNALCALENDAR#46 */
  externalCalendar: (organization: string, id: string) => at(`ORG#${organization}`, `EXTERNALCALENDAR#${id}`),
  /** ORG#1 | CALENDARSYNC#46: how far pulling that calendar in has come; outlives it until its busy times are gone. */
  calendarSync: (organization: string, id: string) => at(`ORG#${organization}`, `CALENDARSYNC#${id}`),
  /** SENT#1 | 2026-11-22T10:00:00.000Z#17953668000004711: an attempt to tell a webhook something. */
  sentWebhook: (organization: string, time: string, id: string) => at(`SENT#${organization}`, `${time}#${id}`),
  /** REMINDER#2111-52-29538180-one_day-email | REMINDER: a client was reminded. */
  reminder: (id: string) => at(`REMINDER#${id}`, 'REMINDER'),
  /** ORG#1 | BOOKMARK: how far the events were read, on a machine that has no stream. */
  bookmark: (organization: string) => at(`ORG#${organization}`, 'BOOKMARK'),
  /** OUTBOX | 2026-11-22T10:00:30.000Z#4f1c…: a message and when it is due, on a machine that has no queue. */
  outbox: (due: string, id: string) => at('OUTBOX', `${due}#${id}`),
  /** SUBJECT#auth0|5f7c | SUBJECT: the user whom a token of the identity provider means. */
  subject: (subject: string) => at(`SUBJECT#${subject}`, 'SUBJECT'),
  /** ONCE#52#4f1c… | ONCE: the first answer to an idempotency key. */
  once: (viewer: string, idempotencyKey: string) => at(`ONCE#${viewer}#${idempotencyKey}`, 'ONCE'),
  /** MIGRATION#0001-tag-names | PART#0-of-4: how far a change of the whole table has come. */
  migration: (name: string, part: string) => at(`MIGRATION#${name}`, `PART#${part}`),
  /** EVENT#1#2026-11 | 2026-11-22T10:00:00.000Z#6f0a…-0 */
  event: (organization: string, time: string, id: string) =>
    at(`EVENT#${organization}#${time.slice(0, 7)}`, `${time}#${id}`),
};

/** Whose idempotency key a partition is of: a user's id, undefined for a visitor's and for any other partition. */
export const onceViewer = (PK: string): string | undefined => /^ONCE#(\d+)#/.exec(PK)?.[1];

/** The partitions of the indexes. */
export const indexed = {
  provider: (id: string) => `PROVIDER#${id}`,
  client: (id: string) => `CLIENT#${id}`,
  organization: (id: string) => `ORGANIZATION#${id}`,
  /**
   * Appointment requests by status and age, in byOrganization and byClient beside the appointments:
   * REQUESTS#1 | OPEN#2026-11-22T10:00:00.000Z#71
   */
  requests: (owner: string) => `REQUESTS#${owner}`,
  /** What an organization lists in order of name. */
  names: (organization: string, what: 'CLIENT' | 'MEMBER' | 'TYPE' | 'APIKEY') =>
    `ORGANIZATION#${organization}#${what}`,
  /** The calendars of all organizations that are to be pulled in:  CALENDARSYNC | 46 */
  calendarSync: (id: string) => ({ name_key: 'CALENDARSYNC', name_sort: id }),
  /** A client's place in a group session, by its id:  PLACE#95 | PLACE */
  place: (id: string) => ({ name_key: `PLACE#${id}`, name_sort: 'PLACE' }),
  /** The place in the client's list of appointments. */
  attended: (place: { readonly user_id: string; readonly appointment_id: string; readonly start: number }) => ({
    start_key: indexed.start(place.start, place.appointment_id),
    client_key: indexed.client(place.user_id),
  }),
  /** Start of an appointment as a sort key: minutes compare as text. */
  start: (minute: number, id = '') => `${new Date(minute * 60_000).toISOString().slice(0, 16)}#${id}`,
};
