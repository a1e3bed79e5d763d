import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse, stripIgnoredCharacters } from 'graphql';

const schemaFolder = new URL('../schema/', import.meta.url);

/** Where the generated module stands. */
export const generatedFile = new URL('../src/generated.ts', import.meta.url);

/** What each GraphQL type is resolved from, where that is not an object of its own shape: `Type: record of store/items.ts`. */
const records = {
  ApiKey: 'ApiKey',
  Appointment: 'Appointment',
  AppointmentCreditChange: 'CreditChange',
  AppointmentInclusionType: 'Inclusion',
  AppointmentType: 'AppointmentType',
  AppointmentTypeCredit: 'Credit',
  Location: 'Address',
  Organization: 'Organization',
  RecurringAppointment: 'Series',
  Tag: 'Tag',
  User: 'User',
  UserGroup: 'Group',
};

/** The same, for types whose source a file of src/present/ declares because it is more than one record. */
const composed = {
  AppointmentLocation: './present/appointment-location.ts#LocationOfSetting',
  AppointmentSetting: './present/appointment-setting.ts#SettingOwner',
  Availability: './present/availability.ts#AvailabilityOrOccurrence',
  ContactType: './present/contact-type.ts#ContactTypeOfSetting',
  FormAnswerGroup: './present/form-answer-group.ts#FormAnswersOfAppointment',
  ProviderApptTypeConnection: './present/provider-appt-type-connection.ts#ProviderConnection',
};

const config = {
  mappers: {
    ...Object.fromEntries(
      Object.entries(records).map(([type, item]) => [type, `./store/items.ts#${item} as ${item}Record`]),
    ),
    ...composed,
  },
  contextType: './context.ts#Context',
  scalars: { ID: 'string', Cursor: 'string', ISO8601Date: 'string', ISO8601DateTime: 'string', JSON: 'unknown' },
  customResolverFn: '(parent: TParent, args: TArgs, context: TContext) => Promise<TResult> | TResult',
  avoidOptionals: { resolvers: true, query: true, mutation: true },
  disableDescriptions: true,
  enumsAsTypes: true,
  immutableTypes: true,
  importExtension: '',
  makeResolverTypeCallable: true,
  namingConvention: 'keep',
  skipTypename: true,
  strictScalars: true,
  useTypeImports: true,
};

/** The whole schema as text: every file of schema/, in order of name. */
export function readSdl(): string {
  const files = readdirSync(schemaFolder).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, schemaFolder), 'utf8'))
    .join('\n');
}

/** The text of src/generated.ts: types of arguments, answers and resolvers, and the schema itself in its shortest form. */
export async function generate(): Promise<string> {
  const sdl = readSdl();
  const plugins = [{ typescript: {} }, { resolvers: {} }];
  const types = await codegen({
    filename: 'generated.ts',
    schema: parse(sdl),
    documents: [],
    plugins,
    pluginMap: { typescript, resolvers },
    config,
  });
  return [
    '// Made from schema/*.graphql by "npm run codegen".',
    // A caller may send null where there is a default, and then null it is.
    types.replace('-?: NonNullable<T[P]>', '-?: T[P]'),
    `export const sdl = ${JSON.stringify(stripIgnoredCharacters(sdl))};\n`,
  ].join('\n');
}

if (import.meta.main) writeFileSync(generatedFile, await generate());
