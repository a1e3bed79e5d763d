import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** A version of a secret, by the label that Secrets Manager gives it: what counts, and what did before the last change. */
export type SecretVersion = 'AWSCURRENT' | 'AWSPREVIOUS';

/** Reads the text of a secret by its ARN. A secret that was never changed has no previous version: undefined. */
export type ReadSecret = (arn: string, version?: SecretVersion) => Promise<string | undefined>;

/** Reads from AWS Secrets Manager. @throws Error where the secret can't be read */
export const readSecret: ReadSecret = async (arn, version = 'AWSCURRENT') => {
  try {
    const asked = new GetSecretValueCommand({ SecretId: arn, VersionStage: version });
    const { SecretString: text } = await new SecretsManagerClient().send(asked);
    if (text) return text;
  } catch (error) {
    if (version === 'AWSPREVIOUS' && (error as Error).name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
  throw new Error(`The secret ${arn} holds no text.`);
};
