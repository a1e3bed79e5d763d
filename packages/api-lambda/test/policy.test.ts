import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { type Calls, callsOf, documentOf, operationsOf } from './calls.ts';
import { openWorld, type World } from './world.ts';

/**
 * What comes of each call when each viewer makes it, about records of Cleo, a client, and Pat, her provider: `yes` it is
 * answered, `no` as if there were nothing (or nothing of the viewer's), 401 sign in first, 403 not you. In the order of
 * the viewers:
 *
 * a visitor, Cleo, another client, Pat, another provider, the front desk, the owner, the staff of another practice, a revoked key
 */
const outcomes: Readonly<Record<string, string>> = {
  // Public, and therefore of any practice to whoever belongs to none
  appointmentSetting: 'yes yes yes yes yes yes yes no 401',
  appointmentType: 'yes yes yes yes yes yes yes no 401',
  appointmentTypes: 'yes yes yes yes yes yes yes yes 401', // elsewhere, those of elsewhere
  appointmentTypesCount: 'yes yes yes yes yes yes yes yes 401',
  availableSlotsForRange: 'yes yes yes yes yes yes yes no 401',
  completeCheckout: 'yes yes yes yes yes yes yes no 401',
  contactTypes: 'yes yes yes yes yes yes yes yes 401',
  createAppointmentRequest: 'yes yes yes yes yes yes yes no 401',
  daysAvailableForRange: 'yes yes yes yes yes yes yes no 401',
  nextAvailableSlot: 'yes yes yes yes yes yes yes no 401',
  slotExplanation: 'yes yes yes yes yes yes yes no 401',
  currentUser: 'no yes yes yes yes yes yes yes 401',
  // Cleo's own, and what members look after
  appointment: 'no yes no yes yes yes yes no 401',
  appointmentRequest: '401 yes no yes yes yes yes no 401',
  appointmentRequests: '401 yes yes yes yes yes yes yes 401', // a page, be it empty
  appointmentTypeCreditChanges: '401 yes no yes yes yes yes no 401',
  appointments: '401 yes no yes yes yes yes no 401',
  appointmentsCount: '401 yes no yes yes yes yes no 401',
  nextAppointment: '401 yes no yes no no no no 401',
  recurringAppointment: '401 yes no yes yes yes yes no 401',
  user: '401 yes no yes yes yes yes no 401',
  deleteAppointment: '401 yes no yes yes yes yes no 401',
  updateAppointment: '401 yes no yes yes yes yes no 401',
  updateClient: '401 yes no yes yes yes yes no 401',
  // Of the practice, for its clients too
  appointmentLocation: '401 yes yes yes yes yes yes no 401',
  appointmentLocations: '401 yes yes yes yes yes yes no 401',
  organization: '401 yes yes yes yes yes yes no 401',
  provider: '401 yes yes yes yes yes yes no 401',
  providerAppointmentLocations: '401 yes yes yes yes yes yes no 401',
  // Of the practice, for its members
  apiKeys: '401 403 403 yes yes yes yes yes 401',
  appointmentBookingWarnings: '401 403 403 yes yes yes yes no 401',
  appointmentInclusion: '401 yes no yes yes yes yes no 401',
  availabilities: '401 403 403 yes yes yes yes no 401',
  availabilitiesCount: '401 403 403 yes yes yes yes no 401',
  availability: '401 403 403 yes yes yes yes no 401',
  organizationMembers: '401 403 403 yes yes yes yes no 401',
  organizationMembersCount: '401 403 403 yes yes yes yes no 401',
  tags: '401 403 403 yes yes yes yes no 401',
  userGroup: '401 403 403 yes yes yes yes no 401',
  userGroups: '401 403 403 yes yes yes yes yes 401',
  userGroupsCount: '401 403 403 yes yes yes yes yes 401',
  users: '401 403 403 yes yes yes yes no 401',
  usersCount: '401 403 403 yes yes yes yes no 401',
  sentWebhooks: '401 403 403 no no no no no 401', // none was sent yet
  sentWebhooksCount: '401 403 403 no no no no no 401',
  webhookEventTypes: '401 403 403 yes yes yes yes yes 401',
  webhooks: '401 403 403 yes yes yes yes yes 401',
  webhooksCount: '401 403 403 yes yes yes yes yes 401',
  bulkApply: '401 403 403 yes yes yes yes no 401',
  createApiKey: '401 403 403 yes yes yes yes no 401',
  createAppointment: '401 403 403 yes yes yes yes no 401',
  createAppointmentSetting: '401 403 403 yes yes yes yes no 401',
  createAppointmentType: '401 403 403 yes yes yes yes yes 401',
  createClient: '401 403 403 yes yes yes yes yes 401',
  createGroup: '401 403 403 yes yes yes yes yes 401',
  createTag: '401 403 403 yes yes yes yes yes 401',
  createWebhook: '401 403 403 yes yes yes yes yes 401',
  deleteApiKey: '401 403 403 yes yes yes yes no 401',
  deleteAppointmentRequest: '401 403 403 yes yes yes yes no 401',
  deleteAppointmentType: '401 403 403 yes yes yes yes no 401',
  deleteTag: '401 403 403 yes yes yes yes no 401',
  deleteUserGroup: '401 403 403 yes yes yes yes no 401',
  deleteWebhook: '401 403 403 yes yes yes yes no 401',
  expireWebhookSignature: '401 403 403 yes yes yes yes no 401',
  linkUserIdentity: '401 403 403 yes yes yes yes no 401',
  removeAppliedTag: '401 403 403 yes yes yes yes no 401',
  sendTestWebhook: '401 403 403 yes yes yes yes no 401',
  updateAppointmentInclusion: '401 yes no yes yes yes yes no 401',
  updateAppointmentRequest: '401 403 403 yes yes yes yes no 401',
  updateAppointmentSetting: '401 403 403 yes yes yes yes no 401',
  updateAppointmentType: '401 403 403 yes yes yes yes no 401',
  updateUserGroup: '401 403 403 yes yes yes yes no 401',
  updateWebhook: '401 403 403 yes yes yes yes no 401',
  // Pat's hours: Pat's own, and of those who may manage the hours of others
  bulkCreateAvailability: '401 403 403 yes 403 yes yes no 401',
  bulkDeleteAvailability: '401 403 403 yes 403 yes yes no 401',
  createAvailability: '401 403 403 yes 403 yes yes no 401',
  createAvailabilityWithAppointmentTypes: '401 403 403 yes 403 yes yes no 401',
  deleteAvailability: '401 403 403 yes 403 yes yes no 401',
  editAvailability: '401 403 403 yes 403 yes yes no 401',
  editAvailabilityWithAppointmentTypes: '401 403 403 yes 403 yes yes no 401',
  // The address of Pat's calendar: for Pat and the front desk
  calendarFeedLink: '401 403 403 yes 403 yes yes no 401',
  resetCalendarFeedLink: '401 403 403 yes 403 yes yes no 401',
  // Calendars that Pat keeps elsewhere, likewise
  createExternalCalendar: '401 403 403 yes 403 yes yes no 401',
  deleteExternalCalendar: '401 403 403 yes 403 yes yes no 401',
  externalCalendars: '401 403 403 yes yes yes yes yes 401', // elsewhere, those of elsewhere
  updateExternalCalendar: '401 403 403 yes 403 yes yes no 401',
  // By permission
  auditLog: '401 403 403 403 403 403 yes 403 401',
  createOrganizationMember: '401 403 403 403 403 403 yes 403 401',
  updateOrganizationMember: '401 403 403 403 403 403 yes 403 401',
  updateUser: '401 403 403 403 403 403 yes no 401', // another member; everybody themselves, see people.test.ts
};

const schema = buildSchema(readSdl());
const operations = operationsOf(schema);
let world: World;
let calls: Calls;
beforeAll(async () => {
  world = await openWorld('2026-03-02T15:00:00Z', { publicUrl: 'https://openings.example' });
  calls = callsOf(world);
});

it('has a row and a call for every operation, and no other', () => {
  const names = operations.map(([, { name }]) => name).sort();
  expect(Object.keys(outcomes).sort()).toEqual(names);
  expect(Object.keys(calls).sort()).toEqual(names);
});

async function outcomeFor(key: string | null, name: string): Promise<string> {
  const [root, field] = operations.find(([, one]) => one.name === name) as (typeof operations)[number];
  const args = await (calls[name] as () => Promise<object>)();
  const { status, body } = await world.clinic.query(key, documentOf(field, root, args), args as never);
  const [error] = body.errors ?? [];
  const code = error?.extensions.code;
  if (code === 'UNAUTHENTICATED') return String(status); // 401: nothing has run
  if (code === 'FORBIDDEN') return '403';
  if (/^No /.test(error?.message)) return 'no';
  expect(body.errors, name).toBeUndefined();
  const answer = body.data[name];
  if (root === 'query') return answer === null || answer === 0 || answer.length === 0 ? 'no' : 'yes';
  if (answer.messages === null) return 'yes';
  return /^(No |There is no )/.test(answer.messages[0].message) ? 'no' : JSON.stringify(answer.messages);
}

/** Questions before changes, so that these find what the practice was furnished with. */
const rows = operations.map(([, { name }]) => [name, outcomes[name] as string] as const);

describe.each(rows)('%s', (name, expected) => {
  it(expected, async () => {
    const found: string[] = [];
    for (const key of Object.values(world.viewers)) found.push(await outcomeFor(key, name));
    expect(found.join(' ')).toBe(expected);
  });
});
