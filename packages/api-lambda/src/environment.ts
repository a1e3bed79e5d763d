import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { AppOptions } from './app-options.ts';
import type { Rate } from './http/rate-limit.ts';
import type { Tokens } from './identity/tokens.ts';
import type { ReadSecret, SecretVersion } from './secrets.ts';
import { documentClient, dynamoStore } from './store/dynamo.ts';
import type { Store } from './store/store.ts';
import { createStructuredLog } from './structured-log.ts';
import { tracing } from './telemetry/trace.ts';

/** What the environment of a function states. */
export interface Environment {
  readonly options: AppOptions;
  /** What the proxy in front says to prove that a request came through it; absent where anybody may call. */
  readonly originLock: string | undefined;
}

/**
 * Reads the environment of a function:
 *
 * - `TABLE_NAME`: the table
 * - `PEPPER_SECRET_ARN`: the secret under which API keys are hashed, 32 characters or more, its previous version being good
 *   too; or `PEPPER`, the text itself, and `PEPPER_PREVIOUS`
 * - `ORIGIN_LOCK_SECRET_ARN`, or `ORIGIN_LOCK`: optional, what a proxy has to say in its header `x-origin-lock`
 * - `CORS_ORIGINS`: origins of browser applications, separated by commas; `*` for all, empty for none
 * - `PUBLIC_URL`: optional, where callers find the installation, for links to calendars
 * - `INTROSPECTION`: `true` lets callers ask the schema about itself
 * - `OIDC_ISSUER`, `OIDC_AUDIENCE`: optional, the identity provider whose tokens are accepted, and whom they have to be
 *   meant for; `OIDC_JWKS_URI` where its keys are not at `/.well-known/jwks.json` below the issuer
 * - `REQUESTS_PER_SECOND`: of one signed-in user, with bursts ten times as long; 20, and `0` for no limit
 * - `METRICS_NAMESPACE`: where CloudWatch keeps what the log counts; `Openings`
 * - `AWS_XRAY_DAEMON_ADDRESS`, `_X_AMZN_TRACE_ID`: set by Lambda where it traces
 * - `DYNAMODB_ENDPOINT`: a database on this machine instead of the region's
 *
 * @throws Error naming the variable that is missing
 */
export async function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  readSecret: ReadSecret,
): Promise<Environment> {
  const secret = async (name: string, version: SecretVersion = 'AWSCURRENT'): Promise<string | undefined> => {
    const arn = variables[`${name}_SECRET_ARN`];
    if (arn) return readSecret(arn, version);
    return variables[version === 'AWSCURRENT' ? name : `${name}_PREVIOUS`];
  };
  const [pepper, originLock] = await Promise.all([secret('PEPPER'), secret('ORIGIN_LOCK')]);
  const options: AppOptions = {
    store: storeNamed(variables),
    clock: Date.now,
    pepper: needed('PEPPER_SECRET_ARN', pepper),
    goodPeppers: async () => {
      const both = await Promise.all([secret('PEPPER'), secret('PEPPER', 'AWSPREVIOUS')]);
      return both.flatMap((good) => good || []);
    },
    corsOrigins: (variables.CORS_ORIGINS ?? '').split(',').flatMap((origin) => origin.trim() || []),
    publicUrl: variables.PUBLIC_URL || undefined,
    introspection: variables.INTROSPECTION === 'true',
    log: createStructuredLog(variables.METRICS_NAMESPACE),
    trace: tracing(variables),
    tokens: await trusted(variables),
    rate: rateOf(variables.REQUESTS_PER_SECOND || '20'),
  };
  return { options, originLock };
}

/**
 * The store that `TABLE_NAME` names, on `DYNAMODB_ENDPOINT` where that is given.
 * @throws Error where it is missing
 */
export function storeNamed(variables: Readonly<Record<string, string | undefined>>): Store {
  const client = documentClient(databaseAt(variables.DYNAMODB_ENDPOINT));
  return dynamoStore(client, needed('TABLE_NAME', variables.TABLE_NAME));
}

/** A variable that nothing works without. @throws Error naming it where it is missing */
export function needed(name: string, value: string | undefined): string {
  if (!value) throw new Error(`The environment variable ${name} is missing.`);
  return value;
}

/** Few installations trust an identity provider; the others need not load what reads its tokens. */
async function trusted(variables: Readonly<Record<string, string | undefined>>): Promise<Tokens | undefined> {
  const { OIDC_ISSUER: issuer, OIDC_JWKS_URI: jwksUri } = variables;
  if (!issuer) return undefined;
  const { tokensOf } = await import('./identity/tokens.ts');
  return tokensOf({ issuer, audience: needed('OIDC_AUDIENCE', variables.OIDC_AUDIENCE), ...(jwksUri && { jwksUri }) });
}

function rateOf(text: string): Rate | undefined {
  const perSecond = Number(text);
  if (!(perSecond >= 0)) throw new Error('The environment variable REQUESTS_PER_SECOND is no number.');
  return perSecond === 0 ? undefined : { perSecond, burst: perSecond * 10 };
}

/** Region and credentials come from the function's own environment; a database on this machine takes any. */
export function databaseAt(endpoint: string | undefined): DynamoDBClientConfig {
  if (!endpoint) return {};
  return { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
