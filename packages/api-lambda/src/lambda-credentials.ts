import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for `@aws-sdk/credential-provider-node` in what Lambda runs. A function's credentials are always in its
 * environment, so the bundle carries none of the clients that look for them elsewhere, nor what only those need.
 */
export const defaultProvider: typeof fromEnv = fromEnv;
