import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, specifiedRules, validate, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { generate, readSdl } from '../build/codegen.ts';
import { lenientRules } from '../src/http/leniency.ts';
import { elementsOf } from '../src/introspection/elements.ts';
import { surfaceOf } from './contract/surface.ts';

const schema = buildSchema(readSdl());
const ours = surfaceOf(schema);
const contract = read('surface.txt').trim().split('\n');

/** Parts of the contract that come with issues of their own: root fields, and types that only they lead to. */
const later = [/^(scalar Upload|updateUserInput\.avatar:)/];

/**
 * What we add to the contract: `slotExplanation`, `calendarFeedLink` and its reset, what the source page names and the contract does not, the management of
 * members, why an external calendar is not read, and the kinds of records that its audit log has no name for.
 */
const additions = [
  /^Query\.slotExplanation\b/,
  /^(Query\.calendarFeedLink|(Mutation\.)?resetCalendarFeedLink(Input|Payload)?)\b/,
  /^Slot(Explanation|Rule|Conflict)\./,
  /^Query\.appointmentBookingWarnings\(additional_provider_ids:\)/,
  /^AppointmentSetting\.(calendar_color_schemes|client_should_call_provider|clients_have_billing):/,
  /^(Mutation\.)?((create|update)OrganizationMember|linkUserIdentity)(Input|Payload)?\b/,
  /^ExternalCalendar\.trouble:/,
  /^(User\.organization_membership|OrganizationMembership\.)/,
  /^AuditEventResourceName\.(APPOINTMENT_REQUEST|APPOINTMENT_TYPE|CREDIT|EXTERNAL_CALENDAR|TAG|USER_GROUP|WEBHOOK)$/,
];

const isLater = (line: string) => later.some((pattern) => pattern.test(line));

test('the schema is valid and every part of it is described', () => {
  expect(validateSchema(schema)).toEqual([]);
  expect(
    elementsOf(schema)
      .filter(({ description }) => !description)
      .map(String),
  ).toEqual([]);
});

test('every promise of the contract stands in the schema, word for word', () => {
  expect(contract.filter((line) => !isLater(line) && !ours.includes(line))).toEqual([]);
});

test('the schema promises nothing else, except what is listed here', () => {
  const known = new Set(contract.filter((line) => !isLater(line)));
  expect(ours.filter((line) => !known.has(line) && !additions.some((pattern) => pattern.test(line)))).toEqual([]);
});

test.each(readdirSync(new URL('contract/documents', import.meta.url)))(
  'document %s of the source page is valid as it stands',
  (name) => {
    const rules = specifiedRules.map((rule) => lenientRules.get(rule) ?? rule);
    expect(validate(schema, parse(read(`documents/${name}`)), rules)).toEqual([]);
  },
);

test('the generated modules are up to date', async () => {
  for (const [file, text] of await generate()) expect(readFileSync(file, 'utf8') === text, String(file)).toBe(true);
});

function read(name: string): string {
  return readFileSync(new URL(`contract/${name}`, import.meta.url), 'utf8');
}
