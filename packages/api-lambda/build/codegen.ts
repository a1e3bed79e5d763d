import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type ASTNode, buildASTSchema, type DocumentNode, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { elementsOf } from '../src/introspection/elements.ts';

const schemaFolder = new URL('../schema/', import.meta.url);

/** What each GraphQL type is resolved from, where that is not an object of its own shape: `Type: record of store/items.ts`. */
const records = {
  ApiKey: 'ApiKey',
  Appointment: 'Appointment',
  AppointmentCreditChange: 'CreditChange',
  AppointmentInclusionType: 'Inclusion',
  AppointmentRequestType: 'AppointmentRequest',
  AppointmentType: 'AppointmentType',
  AppointmentTypeCredit: 'Credit',
  ExternalCalendar: 'ExternalCalendar',
  Location: 'Address',
  Organization: 'Organization',
  RecurringAppointment: 'Series',
  Tag: 'Tag',
  OrganizationMembership: 'User',
  User: 'User',
  UserGroup: 'Group',
  Webhook: 'Webhook',
};

/** The same, for types whose source a file of src/present/ declares because it is more than one record. */
const composed = {
  AppointmentLocation: './present/appointment-location.ts#LocationOfSetting',
  AppointmentRequestSlotType: './present/appointment-request.ts#SlotOfRequest',
  AppointmentSetting: './present/appointment-setting.ts#SettingOwner',
  AuditEvent: './present/audit-event.ts#AuditEntry',
  Availability: './present/availability.ts#AvailabilityOrOccurrence',
  ContactType: './present/contact-type.ts#ContactTypeOfSetting',
  FormAnswerGroup: './present/form-answer-group.ts#FormAnswersOfAppointment',
  SentWebhook: './events/sent.ts#SentWebhook as SentWebhookRecord',
  WebhookEvent: './present/webhook.ts#SubscriptionOf',
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

/**
 * The generated modules by path: the types of arguments, answers and resolvers with the schema in its shortest form, and
 * apart from them its descriptions, which a process that is not asked about its schema need not load.
 */
export async function generate(): Promise<ReadonlyMap<URL, string>> {
  const document = parse(readSdl());
  const sdl = stripIgnoredCharacters(print(visit(document, { enter: withoutDescription })));
  return new Map([
    [
      new URL('../src/generated.ts', import.meta.url),
      `${notice}${await types(document)}\nexport const sdl = ${JSON.stringify(sdl)};\n`,
    ],
    [
      new URL('../src/introspection/generated.ts', import.meta.url),
      `${notice}export const descriptions: Readonly<Record<string, string>> = ${JSON.stringify(describe(document), null, 2)};\n`,
    ],
  ]);
}

const notice = '// Made from schema/*.graphql by "npm run codegen".\n';

async function types(schema: DocumentNode): Promise<string> {
  const plugins = [{ typescript: {} }, { resolvers: {} }];
  const text = await codegen({
    filename: 'generated.ts',
    schema,
    documents: [],
    plugins,
    pluginMap: { typescript, resolvers },
    config,
  });
  // A caller may send null where there is a default, and then null it is.
  return text.replace('-?: NonNullable<T[P]>', '-?: T[P]');
}

function withoutDescription(node: ASTNode): ASTNode | undefined {
  return 'description' in node ? { ...node, description: undefined } : undefined;
}

/** Descriptions by schema coordinate: `Query.users(page_size:)`. */
function describe(document: DocumentNode): Record<string, string> {
  return Object.fromEntries(
    elementsOf(buildASTSchema(document)).map((element) => [String(element), element.description ?? '']),
  );
}

if (import.meta.main) for (const [file, text] of await generate()) writeFileSync(file, text);
