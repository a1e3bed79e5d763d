import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/**
 * The text of a secret of AWS Secrets Manager. Asked for once, when a container starts.
 * @param arn the secret's ARN
 */
export async function readSecret(arn: string): Promise<string> {
  const { SecretString: text } = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: arn }));
  if (!text) throw new Error(`The secret ${arn} holds no text.`);
  return text;
}
