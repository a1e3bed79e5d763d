import { type GraphQLField, type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
import { calling } from './calling.ts';
import type { World } from './world.ts';

/**
 * A call of every query and mutation that goes well when staff of the practice make it (or its owner, where it takes a
 * permission): the arguments, made anew each time, about records of Cleo and Pat.
 */
export type Calls = Readonly<Record<string, () => Promise<object>>>;

/** One operation with variables for its arguments, selecting the least that tells whether it went well. */
export function documentOf(field: GraphQLField, root: 'query' | 'mutation', args: object): string {
  const given = field.args.filter(({ name }) => name in args);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${passed && `(${passed})`} ${selectionOf(field)}`;
  return `${root} Call${declared && `(${declared})`} { ${call} }`;
}

/** Nothing of a leaf, the messages of a payload, the bare existence of anything else. */
export function selectionOf({ type }: GraphQLField): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  return named.name.endsWith('Payload') ? '{ messages { field message } }' : '{ __typename }';
}

/** Every field of Query and Mutation. */
export const operationsOf = (schema: GraphQLSchema): [root: 'query' | 'mutation', field: GraphQLField][] => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map(
    (field) => ['query', field] as ['query', GraphQLField],
  ),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map(
    (field) => ['mutation', field] as ['mutation', GraphQLField],
  ),
];

/** The calls of a world. */
export function callsOf({ clinic, here, owner }: World): Calls {
  const api = calling(clinic, owner.key);
  let next = 0;
  /** A wall time on a Wednesday or Thursday of Pat's, each time another. */
  const time = (): string => {
    const slot = next++;
    const day = new Date(
      Date.parse('2026-05-06T00:00:00Z') + (Math.floor(slot / 28) * 7 + (Math.floor(slot / 14) % 2)) * 86_400_000,
    );
    const minutes = 9 * 60 + (slot % 14) * 30;
    return `${day.toISOString().slice(0, 10)} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00 -0400`;
  };
  const unique = (word: string): string => `${word} ${next++}`;
  const made = async (name: string, input: object, selection: string) => (await api.made(name, input, selection)).id;
  const input = (make: () => object | Promise<object>) => async () => ({ input: await make() });
  const visiting = () => ({
    user_id: here.client,
    other_party_id: here.provider,
    appointment_type_id: here.type,
    contact_type: 'Phone Call',
    datetime: time(),
  });
  const otherCalendar = () => ({
    user_id: here.provider,
    resource_name: 'Private',
    pulled_in_calendars: [`https://calendars.invalid/secret-${next++}/basic.ics`],
  });
  const visit = () => made('createAppointment', visiting(), 'appointment { id }');
  const asking = () => ({
    provider_id: here.provider,
    appointment_type_id: here.type,
    appointment_location_id: here.location,
    first_name: 'Vera',
    last_name: 'Visitor',
    email: 'vera@example.org',
    phone: '212 555 0199',
    timezone: 'America/New_York',
    reason: 'Evenings would suit.',
    selected_contact_type: 'Phone Call',
    slots: [{ slot_start: '2026-05-06T18:00:00', slot_end: '2026-05-06T20:00:00' }],
  });
  const request = () => made('createAppointmentRequest', asking(), 'appointmentRequest { id }');
  const weekly = () => ({
    user_id: here.provider,
    is_repeating: true,
    day_of_week: 6,
    time: '09:00',
    end_time: '10:00',
  });
  const hours = () => made('createAvailability', weekly(), 'availability { id }');
  const member = () => made('createOrganizationMember', { first_name: 'Max', last_name: 'Example' }, 'user { id }');
  const group = () => made('createGroup', { name: unique('Group') }, 'user_group { id }');
  const tag = () => made('createTag', { name: unique('Tag') }, 'tag { id }');
  const webhook = () =>
    made('createWebhook', { url: 'https://hooks.invalid/hook', event_type: 'appointment.created' }, 'webhook { id }');
  const calendar = async () => {
    const [kept] = (await api.ask('externalCalendars', 'is_org: true', '{ nodes { id } }')).nodes;
    return kept?.id ?? made('createExternalCalendar', otherCalendar(), 'external_calendar { id }');
  };
  const type = () => made('createAppointmentType', { name: unique('Type'), length: 30 }, 'appointmentType { id }');
  const range = { start_date: '2026-03-04', end_date: '2026-03-06', timezone: 'America/New_York' };
  const slots = { provider_id: here.provider, appt_type_id: here.type, contact_type: 'Phone Call' };
  const always = (args: object) => async () => args;

  return {
    apiKeys: always({}),
    appointment: always({ id: here.visit }),
    appointmentBookingWarnings: async () => ({
      provider_id: here.provider,
      appointment_type_id: here.type,
      attendee_ids: [here.client],
      date: '2026-03-11',
      time: '11:00',
      timezone: 'America/New_York',
    }),
    appointmentInclusion: always({ id: here.place }),
    appointmentLocation: always({ id: here.location }),
    appointmentLocations: always({ provider_id: here.provider }),
    appointmentRequest: always({ id: here.request }),
    appointmentRequests: always({}),
    appointmentSetting: always({ provider_id: here.provider }),
    appointmentType: always({ id: here.type }),
    appointmentTypeCreditChanges: always({ user_id: here.client }),
    appointmentTypes: always({ provider_id: here.provider }),
    appointmentTypesCount: always({ provider_id: here.provider }),
    appointments: always({ user_id: here.client, filter: 'all', is_org: true }),
    appointmentsCount: always({ user_id: here.client, filter: 'all', is_org: true }),
    auditLog: always({ resource_id: here.client }),
    availabilities: always({ user_id: here.provider, is_repeating: true }),
    availabilitiesCount: always({ provider_id: here.provider }),
    availability: always({ id: here.availability }),
    availableSlotsForRange: always({ ...slots, ...range }),
    calendarFeedLink: always({ provider_id: here.provider }),
    contactTypes: always({}),
    currentUser: always({}),
    daysAvailableForRange: always({ ...slots, ...range }),
    externalCalendars: always({ is_org: true }),
    nextAppointment: always({}),
    nextAvailableSlot: always(slots),
    organization: always({ id: here.organization }),
    organizationMembers: always({ keywords: 'Sam' }),
    organizationMembersCount: always({ keywords: 'Sam' }),
    provider: always({ id: here.provider }),
    providerAppointmentLocations: always({ provider_id: here.provider }),
    recurringAppointment: always({ id: here.series }),
    sentWebhooks: always({}),
    sentWebhooksCount: always({}),
    slotExplanation: always({ ...slots, datetime: '2026-03-04 10:00:00 -0500' }),
    tags: always({ ids: [here.tag] }),
    user: always({ id: here.client }),
    userGroup: always({ id: here.group }),
    userGroups: always({ keywords: 'Group' }),
    userGroupsCount: always({ keywords: 'Group' }),
    users: always({ ids: [here.client] }),
    usersCount: always({ keywords: 'Cleo' }),
    webhookEventTypes: always({}),
    webhooks: always({}),
    webhooksCount: always({}),

    bulkApply: input(async () => ({ ids: [await tag()], taggable_user_id: here.client })),
    bulkCreateAvailability: input(() => ({ user_id: here.provider, availabilities: [weekly()] })),
    bulkDeleteAvailability: input(async () => ({ ids: [await hours()] })),
    completeCheckout: input(() => ({
      provider_id: here.provider,
      appointment_type_id: here.type,
      contact_type: 'Phone Call',
      date: time(),
      first_name: 'Vera',
      last_name: 'Visitor',
      email: `vera${next}@example.org`,
    })),
    createApiKey: input(() => ({ name: 'Website', user_id: here.client })),
    createAppointment: input(visiting),
    createAppointmentRequest: input(asking),
    createAppointmentSetting: input(async () => ({ user_id: await member(), buffer: '5' })),
    createAppointmentType: input(() => ({ name: unique('Type'), length: 30 })),
    createAvailability: input(weekly),
    createAvailabilityWithAppointmentTypes: input(() => ({
      user_id: here.provider,
      appointment_type_ids: [here.type],
      start_datetime: '2026-05-02T14:00:00Z',
      end_datetime: '2026-05-02T15:00:00Z',
    })),
    createClient: input(() => ({ first_name: 'Nina', last_name: 'New', skipped_email: true })),
    createExternalCalendar: input(async () => {
      // A provider has five at most: one goes before the next comes.
      await api.mutate('deleteExternalCalendar', { id: await calendar() }, 'external_calendar { id }');
      return otherCalendar();
    }),
    createGroup: input(() => ({ name: unique('Group') })),
    createOrganizationMember: input(() => ({ first_name: 'Max', last_name: 'Example' })),
    createTag: input(() => ({ name: unique('Tag') })),
    createWebhook: input(() => ({
      url: 'https://hooks.invalid/hook',
      webhook_events: [{ event_type: 'appointment.created' }],
    })),
    deleteApiKey: input(async () => {
      const { api_key_object } = await api.mutate('createApiKey', { user_id: here.client }, 'api_key_object { id }');
      return { id: api_key_object.id };
    }),
    deleteAppointment: input(async () => ({ id: await visit() })),
    deleteAppointmentRequest: input(async () => ({ id: await request() })),
    deleteAppointmentType: input(async () => ({ id: await type() })),
    deleteAvailability: input(async () => ({ id: await hours() })),
    deleteExternalCalendar: input(async () => ({ id: await calendar() })),
    deleteTag: input(async () => ({ id: await tag() })),
    deleteUserGroup: input(async () => ({ id: await group() })),
    deleteWebhook: input(async () => ({ id: await webhook() })),
    editAvailability: input(async () => ({ id: await hours(), end_time: '11:00' })),
    editAvailabilityWithAppointmentTypes: input(async () => ({ id: await hours(), appointment_type_ids: [here.type] })),
    expireWebhookSignature: input(() => ({ id: here.webhook })),
    linkUserIdentity: input(() => ({ user_id: here.client, subject: `idp|${next++}` })),
    removeAppliedTag: input(async () => {
      const id = await tag();
      await api.mutate('bulkApply', { ids: [id], taggable_user_id: here.client }, 'tags { id }');
      return { id, taggable_user_id: here.client };
    }),
    resetCalendarFeedLink: input(() => ({ provider_id: here.provider })),
    sendTestWebhook: input(() => ({ id: here.webhook })),
    updateAppointment: input(async () => ({ id: await visit(), datetime: time() })),
    updateAppointmentInclusion: input(() => ({ id: here.place, confirmed: next++ % 2 === 0 })),
    updateAppointmentRequest: input(async () => ({ id: await request(), status: 'CLOSED' })),
    updateAppointmentSetting: input(() => ({ id: here.provider, buffer: String((next++ % 3) * 5) })),
    updateAppointmentType: input(async () => ({ id: await type(), length: 45 })),
    updateClient: input(() => ({ id: here.client, phone_number: `212 555 ${1000 + next++}` })),
    updateExternalCalendar: input(async () => ({ id: await calendar(), pull_in_event_details: next++ % 2 === 0 })),
    updateOrganizationMember: input(async () => ({ id: await member(), can_view_audit_log: true })),
    updateUser: input(async () => ({ id: await member(), phone_number: `212 555 ${1000 + next++}` })),
    updateUserGroup: input(async () => ({ id: await group(), name: unique('Group') })),
    updateWebhook: input(() => ({
      id: here.webhook,
      should_retry: next++ % 2 === 0,
      webhook_events: [{ event_type: 'appointment.created' }],
    })),
  };
}
