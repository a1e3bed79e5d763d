import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Issuer, Stage, UserPoolOptions } from './stages.ts';

interface IdentityProps extends StackProps {
  readonly stage: Stage;
  readonly options: UserPoolOptions;
}

/** Where users sign in, of a stage that wants a user pool of its own. Who they are here, `linkUserIdentity` says. */
export class Identity extends Stack {
  /** What the function has to know of the pool's tokens. */
  readonly issuer: Issuer;

  constructor(scope: Construct, id: string, { stage, options, ...props }: IdentityProps) {
    super(scope, id, props);
    const pool = this.pool(stage, options);
    const page = pool.addDomain('SignInPage', { cognitoDomain: { domainPrefix: options.signInPage } });
    const client = application(pool, options);
    this.issuer = {
      issuer: `https://cognito-idp.${this.region}.${this.urlSuffix}/${pool.userPoolId}`,
      audience: client.userPoolClientId,
    };
    new CfnOutput(this, 'UserPool', { description: 'Its id', value: pool.userPoolId });
    new CfnOutput(this, 'Client', { description: 'Id of the application', value: client.userPoolClientId });
    new CfnOutput(this, 'Page', { description: 'Where users sign in', value: page.baseUrl() });
  }

  private pool(stage: Stage, { secondFactor, threatProtection }: UserPoolOptions): UserPool {
    const required = secondFactor === 'required';
    const pool = new UserPool(this, 'Users', {
      userPoolName: `openings-${stage.name}`,
      // Accounts are made by the practice: a stranger's would be nobody here.
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: required ? Mfa.REQUIRED : Mfa.OPTIONAL,
      // An authenticator application. Text messages can be taken over with the telephone's number.
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      featurePlan: threatProtection ? FeaturePlan.PLUS : FeaturePlan.ESSENTIALS,
      ...(threatProtection && { standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION }),
      deletionProtection: stage.keepsData,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(pool, {
      ...(!required && {
        'AwsSolutions-COG2': 'The stage leaves a second factor to each user; its setting "required" asks everybody.',
      }),
      ...(!threatProtection && {
        'AwsSolutions-COG8':
          'The Plus plan costs money for every active user; a stage asks for it with threatProtection.',
      }),
    });
    return pool;
  }
}

/** An application in a browser or a telephone, which can keep no secret: sign-in by the pool's own page, with PKCE. */
const application = (pool: UserPool, { applications }: UserPoolOptions): UserPoolClient =>
  pool.addClient('Application', {
    generateSecret: false,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
      callbackUrls: [...applications],
      logoutUrls: [...applications],
    },
    // Whether somebody has an account here is health information.
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(1),
  });
