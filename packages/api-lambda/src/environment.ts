import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { AppOptions } from './app.ts';
import { documentClient, dynamoStore } from './store/dynamo.ts';
import { createStructuredLog } from './structured-log.ts';

/**
 * The application's options as the environment of a function states them:
 *
 * - `TABLE_NAME`: the table
 * - `PEPPER`: the secret under which API keys are hashed, 32 characters or more
 * - `CORS_ORIGINS`: origins of browser applications, separated by commas; `*` for all, empty for none
 * - `INTROSPECTION`: `on` lets callers ask the schema about itself
 * - `DYNAMODB_ENDPOINT`: a database on this machine instead of the region's
 *
 * @throws Error naming the variable that is missing
 */
export function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): AppOptions {
  const needed = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`The environment variable ${name} is missing.`);
    return value;
  };
  return {
    store: dynamoStore(documentClient(database(environment.DYNAMODB_ENDPOINT)), needed('TABLE_NAME')),
    clock: Date.now,
    pepper: needed('PEPPER'),
    corsOrigins: (environment.CORS_ORIGINS ?? '').split(',').flatMap((origin) => origin.trim() || []),
    introspection: environment.INTROSPECTION === 'on',
    log: createStructuredLog(),
  };
}

/** Region and credentials come from the function's own environment; a local database takes any. */
export function database(endpoint: string | undefined): DynamoDBClientConfig {
  if (!endpoint) return {};
  return { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
