import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { everything, lenient } from '../test/everything.ts';
import { only, prod, readable, templatesOf } from '../test/templates.ts';
import { stages } from './stages.ts';

const strict = templatesOf(everything);
const easy = templatesOf(lenient);
const poolOf = ({ identity }: typeof strict) => only(identity as Template, 'AWS::Cognito::UserPool');
const told = ({ api }: typeof strict) =>
  (readable(only(api, 'AWS::Lambda::Function').Environment) as { Variables: Record<string, string> }).Variables;

describe('a user pool', () => {
  test('is made where the stage asks for one, and nowhere else', () => {
    expect(prod).not.toHaveProperty('identity');
    expect(told(prod)).not.toHaveProperty('OIDC_ISSUER');
  });

  test('says to the function whose tokens are good, and for whom they are made', () => {
    expect(told(strict)).toMatchObject({
      OIDC_ISSUER: 'https://cognito-idp.eu-central-1.AWS::URLSuffix/Users',
      OIDC_AUDIENCE: 'UsersApplication',
    });
  });

  test('lets nobody in whom the practice did not, by e-mail and a long password', () => {
    expect(poolOf(strict)).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
    });
  });

  test('takes codes of authenticator applications and no text messages, from everybody where the stage says so', () => {
    const byApplication = { EnabledMfas: ['SOFTWARE_TOKEN_MFA'] };
    expect(poolOf(strict)).toMatchObject({ MfaConfiguration: 'ON', ...byApplication });
    expect(poolOf(easy)).toMatchObject({ MfaConfiguration: 'OPTIONAL', ...byApplication });
  });

  test('costs more than the usual plan only where the stage says so', () => {
    expect(poolOf(strict)).toMatchObject({
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
    expect(poolOf(easy).UserPoolTier).toBe('ESSENTIALS');
    expect(poolOf(easy)).not.toHaveProperty('UserPoolAddOns');
  });

  test('is kept as long as the data are', () => {
    expect(poolOf(strict).DeletionProtection).toBe('ACTIVE');
    strict.identity?.hasResource('AWS::Cognito::UserPool', { DeletionPolicy: 'Retain' });
    expect(poolOf(easy).DeletionProtection).toBe('INACTIVE');
    easy.identity?.hasResource('AWS::Cognito::UserPool', { DeletionPolicy: 'Delete' });
  });

  test('serves applications that can keep no secret, and tells nobody who has an account', () => {
    expect(only(strict.identity as Template, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      CallbackURLs: ['https://app.example.org/'],
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
      IdTokenValidity: 60,
    });
  });

  test('is not needed to trust another identity provider', () => {
    const provider = { issuer: 'https://idp.example', audience: 'openings', jwksUri: 'https://idp.example/keys' };
    const other = templatesOf({ ...stages.dev, identityProvider: provider });
    expect(other).not.toHaveProperty('identity');
    expect(told(other)).toMatchObject({
      OIDC_ISSUER: provider.issuer,
      OIDC_AUDIENCE: provider.audience,
      OIDC_JWKS_URI: provider.jwksUri,
    });
  });
});
