import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../build/codegen.ts';

const schema = buildSchema(readSdl());

/** What the source page is about; the rest of the list follows from the schema. */
const page = {
  mutations: [
    'createAppointmentType',
    'updateAppointmentType',
    'deleteAppointmentType',
    'updateClient',
    'createAppointmentSetting',
    'updateAppointmentSetting',
    'createAppointment',
    'completeCheckout',
    'updateAppointment',
    'deleteAppointment',
  ],
  queries: [
    'appointmentType',
    'appointmentTypes',
    'appointmentTypesCount',
    'user',
    'appointmentTypeCreditChanges',
    'appointmentSetting',
    'appointment',
    'appointments',
    'appointmentsCount',
    'appointmentBookingWarnings',
    'availableSlotsForRange',
    'daysAvailableForRange',
    'nextAvailableSlot',
  ],
  objects: [
    'AppointmentType',
    'ProviderApptTypeConnection',
    'AppointmentTypeCredit',
    'AppointmentCreditChange',
    'AppointmentSetting',
    'AppointmentLocation',
    'Room',
    'ContactType',
    'Appointment',
    'AppointmentInclusionType',
    'CancellationReason',
    'RecurringAppointment',
    'FormAnswerGroup',
    'FormAnswer',
    'AppointmentBookingWarning',
    'PotentialAppointmentSlot',
    'FieldError',
  ],
};

/** A row of the table: whose names, which, and the tests that show them. */
interface Row {
  readonly of: string;
  readonly what: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const rows = readRows(readFileSync(new URL('../../../docs/conformance.md', import.meta.url), 'utf8'));
const named = rows.filter(({ of }) => of !== 'the page');

test('every row says what is shown, and by which test', () => {
  expect(rows.length).toBeGreaterThan(200);
  for (const { of, what, tests } of rows) {
    expect(what, of).not.toBe('');
    expect(tests, what).not.toEqual([]);
  }
});

test('every test that is named is there', () => {
  const missing = rows.flatMap(({ tests }) => tests).filter(({ file, title }) => !titles(source(file)).includes(title));
  expect(missing).toEqual([]);
});

test('every input, argument and field of the page has its row, once, and no other has one', () => {
  const table = named.flatMap(({ of, what }) => names(what).map((name) => `${of}.${name}`));
  expect(table.toSorted()).toEqual(promised().toSorted());
});

test('a test that is named for an input, an argument or a field speaks of it', () => {
  const silent = named.flatMap(({ of, what, tests }) => {
    const text = tests.map(({ file }) => source(file)).join('');
    return names(what)
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(text))
      .map((name) => `${of}.${name}`);
  });
  expect(silent).toEqual([]);
});

test('every document of the page runs as it stands in a test of its section', () => {
  const folder = new URL('conformance/', import.meta.url);
  const tests = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const documents = readdirSync(new URL('contract/documents', import.meta.url)).map((file) =>
    file.replace('.graphql', ''),
  );
  expect(documents.filter((name) => !tests.some((text) => text.includes(`run('${name}'`)))).toEqual([]);
});

/** `Owner.name` for everything that the page's operations take and its objects show. */
function promised(): string[] {
  const root = (type: GraphQLObjectType | null | undefined, of: readonly string[]) =>
    of.map((name) => type?.getFields()[name] as GraphQLField);
  const changes = root(schema.getMutationType(), page.mutations);
  const inputs = new Set<GraphQLInputObjectType>();
  const collect = (type: GraphQLNamedType): void => {
    if (!isInputObjectType(type) || inputs.has(type)) return;
    inputs.add(type);
    for (const field of Object.values(type.getFields())) collect(getNamedType(field.type));
  };
  for (const { args } of changes) for (const { type } of args) collect(getNamedType(type));
  const objects = [
    ...page.objects.map((name) => schema.getType(name)),
    ...changes.map(({ type }) => getNamedType(type)),
  ];
  return [
    ...[...inputs, ...(objects as GraphQLObjectType[])].flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    ),
    ...root(schema.getQueryType(), page.queries).flatMap(({ name, args }) => args.map((one) => `${name}.${one.name}`)),
  ];
}

/** What stands between backticks. */
function names(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

function readRows(document: string): Row[] {
  const cells = (document.match(/^\| .* \|$/gm) ?? []).map((line) => line.slice(2, -2).split(' | '));
  return cells
    .filter(([of]) => of !== 'Of')
    .map(([of = '', what = '', shown = '']) => ({
      of: of.replaceAll('`', ''),
      what,
      tests: shown.split(' <br> ').flatMap((one) => {
        const [, file, title] = /^`(.+\.test\.ts)` › (.+)$/.exec(one) ?? [];
        return file && title ? [{ file, title }] : [];
      }),
    }));
}

function source(file: string): string {
  const url = new URL(file, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8') : '';
}

/** The titles of the tests in a file, those of tables of cases as they stand before the cases are put in. */
function titles(text: string): string[] {
  return [...text.matchAll(/(?:\btest|\bit|\))\(\s*(['"`])(.+?)\1,/g)].map(([, , title = '']) => title);
}
