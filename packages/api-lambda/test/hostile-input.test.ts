import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { openPage, type Page } from './conformance/page.ts';

/**
 * Whatever stands in any input of the page's mutations, nested ones included: the answer is a change, or messages that
 * name that very input in a sentence and leave nothing behind, or an error of the query. Never a fault of ours.
 */

const schema = buildSchema(readSdl());
const inputOf = (name: string): GraphQLInputObjectType =>
  getNamedType(schema.getMutationType()?.getFields()[name]?.args[0]?.type) as GraphQLInputObjectType;

/** What a scalar may be given that nobody means. Of a switch either value may be meant. */
const texts = ['999999', '2026-02-30', 'a\u0000b', '[1', 'x'.repeat(12_000)];
const nested = Array.from({ length: 50 }).reduce<unknown>((inner) => [inner], 1);
const hostile: Readonly<Record<string, readonly unknown[]>> = {
  String: texts,
  ID: texts,
  Int: [-1, 2 ** 31 - 1],
  JSON: ['x'.repeat(140_000), nested],
};

/** A path into an input, and a value to put there. */
type Attack = readonly [path: readonly string[], value: unknown];

function attacks(type: GraphQLInputObjectType, above: readonly string[] = []): Attack[] {
  return Object.values(type.getFields()).flatMap((field): Attack[] => {
    const path = [...above, field.name];
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) return above.length > 1 ? [] : attacks(inner, path);
    return (hostile[inner.name] ?? []).map((value) => [path, listed(field.type, value)]);
  });
}

const listed = (type: GraphQLInputType, value: unknown): unknown => (isListType(type) ? [value] : value);

/** An input with one value changed, within lists where the contract has lists. */
function attacked(
  type: GraphQLInputObjectType,
  base: Record<string, unknown>,
  [path, value]: Attack,
): Record<string, unknown> {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return { ...base, [name]: value };
  const field = type.getFields()[name]?.type as GraphQLInputType;
  const inner = attacked(getNamedType(field) as GraphQLInputObjectType, {}, [rest, value]);
  return { ...base, [name]: listed(field, inner) };
}

let page: Page;
let appointment: string;
beforeAll(async () => {
  page = await openPage();
  appointment = (await page.book('2026-03-07 10:00')).id;
});

const usual = () => ({ appointment_type_id: page.types.visit, contact_type: 'Phone Call' });

/** A slot that nobody has taken yet: an hour of a weekday from June on. */
let taken = 0;
function freeSlot(): string {
  const [day, hour] = [Math.floor(taken / 8), 9 + (taken % 8)];
  taken += 1;
  const monday = Date.UTC(2026, 5, 1);
  const date = new Date(monday + (Math.floor(day / 5) * 7 + (day % 5)) * 86_400_000).toISOString().slice(0, 10);
  return `${date} ${String(hour).padStart(2, '0')}:00`;
}

/** Each mutation with an input that nothing speaks against. */
const bases: Readonly<Record<string, () => Record<string, unknown> | Promise<Record<string, unknown>>>> = {
  createAppointmentType: () => ({ name: 'Visit', length: 30 }),
  updateAppointmentType: () => ({ id: page.types.call }),
  deleteAppointmentType: async () => ({ id: await page.typeOf({}) }),
  updateClient: () => ({ id: page.clinic.ids.client }),
  createAppointmentSetting: () => ({ user_id: page.clinic.ids.staff }),
  updateAppointmentSetting: () => ({ id: page.clinic.ids.staff }),
  createAppointment: () => ({ ...usual(), other_party_id: page.clinic.ids.provider, datetime: '2026-03-07 10:00' }),
  completeCheckout: () => ({
    ...usual(),
    provider_id: page.clinic.ids.provider,
    date: freeSlot(),
    ...{ first_name: 'Vera', last_name: 'Visitor', email: 'vera@example.org' },
  }),
  updateAppointment: () => ({ id: appointment }),
  deleteAppointment: async () => ({ id: (await page.book('2026-03-07 12:00')).id }),
};

/** The latest event of the clinic: a change leaves one, a refusal none. */
const lastEvent = async (): Promise<unknown> => {
  const partition = `EVENT#${page.clinic.ids.organization}#2026-03`;
  return (await page.clinic.store.query({ partition, consistent: true, newestFirst: true, limit: 1 }))[0]?.SK;
};

/** What is wrong with how a mutation takes an attack; undefined where nothing is. */
async function complaint(name: string, input: object, path: readonly string[]): Promise<string | undefined> {
  const type = inputOf(name);
  const document = `mutation($input: ${type.name}) { ${name}(input: $input) { messages { field message } } }`;
  const before = await lastEvent();
  const { status, body } = await page.clinic.query(page.clinic.keys.staff, document, { input });
  if (body.errors) {
    const expected = status === 400 && body.errors[0].extensions.code === 'BAD_USER_INPUT';
    return expected ? undefined : `${status} ${body.errors[0].message}`;
  }
  const [refused] = body.data[name].messages ?? [];
  if (!refused) return undefined;
  if (!/^.{5,600}\.$/s.test(refused.message)) return `no sentence: ${refused.message}`;
  if (!refused.field?.split('.').some((one: string) => path.includes(one)))
    return `of ${refused.field}: ${refused.message}`;
  return before === (await lastEvent()) ? undefined : 'left something behind';
}

test.each(Object.keys(bases))('%s takes whatever stands in any of its inputs', { timeout: 120_000 }, async (name) => {
  const type = inputOf(name);
  // The name of a change has a test of its own: another input under the same name is refused.
  const all = attacks(type).filter(([[field]]) => field !== 'clientMutationId');
  const complaints: string[] = [];
  for (const attack of all) {
    const base = await bases[name]?.();
    const wrong = await complaint(name, attacked(type, base ?? {}, attack), attack[0]);
    if (wrong)
      complaints.push(`${attack[0].join('.')} = ${JSON.stringify(attack[1])?.slice(0, 40)}: ${wrong.slice(0, 300)}`);
  }
  expect(complaints).toEqual([]);
});

/** Each query of the page, with what else it needs. */
const questions: Readonly<Record<string, () => Record<string, unknown>>> = {
  appointmentType: () => ({}),
  appointmentTypes: () => ({}),
  appointmentTypesCount: () => ({}),
  appointmentSetting: () => ({ id: page.clinic.ids.provider }),
  appointment: () => ({}),
  appointments: () => ({ startDate: '2026-03-01', endDate: '2026-03-31' }),
  appointmentsCount: () => ({ startDate: '2026-03-01', endDate: '2026-03-31' }),
  appointmentTypeCreditChanges: () => ({}),
  appointmentBookingWarnings: () => ({
    provider_id: page.clinic.ids.provider,
    appointment_type_id: page.types.visit,
    date: '2026-03-03',
    time: '12:00',
  }),
  availableSlotsForRange: () => ({ provider_id: page.clinic.ids.provider }),
  daysAvailableForRange: () => ({ provider_id: page.clinic.ids.provider }),
  nextAvailableSlot: () => ({ provider_id: page.clinic.ids.provider }),
};

test.each(Object.keys(questions))(
  '%s takes whatever stands in any of its arguments',
  { timeout: 60_000 },
  async (name) => {
    const field = schema.getQueryType()?.getFields()[name] as GraphQLField;
    const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
    const complaints: string[] = [];
    for (const { name: argument, type } of field.args)
      for (const value of hostile[getNamedType(type).name] ?? []) {
        const given = { ...questions[name]?.(), [argument]: listed(type, value) };
        const declared = field.args.filter((one) => one.name in given);
        const variables = declared.map((one) => `$${one.name}: ${one.type}`).join(', ');
        const passed = declared.map((one) => `${one.name}: $${one.name}`).join(', ');
        const document = `query(${variables}) { ${name}(${passed}) ${selection} }`;
        const { status, body } = await page.clinic.query(page.clinic.keys.staff, document, given);
        const [error] = body.errors ?? [];
        if (!error || error.extensions.code === 'LIMIT_EXCEEDED') continue;
        const { code, field: blamed = argument } = error.extensions;
        if (code !== 'BAD_USER_INPUT' || blamed !== argument || status >= 500)
          complaints.push(`${argument} = ${JSON.stringify(value).slice(0, 40)}: ${status} ${blamed} ${error.message}`);
      }
    expect(complaints).toEqual([]);
  },
);
