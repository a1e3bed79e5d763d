import { Trouble } from './trouble.ts';

/** Everything in which one installation of Openings differs from another. */
export interface Stage {
  readonly name: string;
  /** Where table and functions live. CloudFront's firewall is described in us-east-1 wherever that is. */
  readonly region: string;
  /** Data outlives its stack and can't be deleted by mistake. */
  readonly keepsData: boolean;
  /** A tenth of the traffic tries a new version for five minutes before the rest follows. */
  readonly canary: boolean;
  /** Whether the schema may be asked about itself. */
  readonly introspection: boolean;
  /** Origins of browser applications; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Without one, callers use CloudFront's own name, for which CloudFront accepts TLS 1.0. */
  readonly domain?: {
    readonly name: string;
    /** ARN of an ACM certificate in us-east-1. */
    readonly certificate: string;
  };
  /** Whose tokens sign users in, beside API keys: any OIDC issuer, or a user pool that is made for this stage. */
  readonly identityProvider?: Issuer | { readonly userPool: UserPoolOptions };
  /** Requests of all callers together. */
  readonly throttle: { readonly perSecond: number; readonly burst: number };
  /** Requests of one address in five minutes. A whole practice may sit behind one address; a visitor needs a dozen. */
  readonly perAddress: { readonly signedIn: number; readonly anonymous: number };
  /** Executions set aside for, and at most used by, the function; undefined to share the account's. */
  readonly reservedConcurrency?: number;
  /** Executions that are kept started, so that nobody waits for a start: at least, and under load at most, so many. */
  readonly warm?: { readonly atLeast: number; readonly atMost: number };
  /** Other regions that keep a copy of table and secrets. Nobody writes there; see the runbook, "Move to another region". */
  readonly replicas?: readonly string[];
  /** Data to use in place of the Data stack's, see the runbook, "Restore the table" and "Move to another region". */
  readonly adopted?: AdoptedData;
  readonly logRetentionDays: 7 | 30 | 365;
  /** Day on which a secret was last changed by hand. Another day makes the function and CloudFront read them anew. */
  readonly secretsChanged: string;
  /** Where reminders by e-mail come from: an address, or one of a domain, that SES has verified. None is sent without. */
  readonly mailFrom?: string;
  /** Who is told of alarms; must confirm the subscription once. */
  readonly alarmEmail?: string;
}

/** An identity provider. */
export interface Issuer {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** The `aud` of the tokens that are meant for this API. */
  readonly audience: string;
  /** Where its keys are, if not at `/.well-known/jwks.json` below the issuer. */
  readonly jwksUri?: string;
}

/** What one user pool has otherwise than another. */
export interface UserPoolOptions {
  /** Users sign in at `https://<this>.auth.<region>.amazoncognito.com`; it has to be free in the region. */
  readonly signInPage: string;
  /** Addresses of applications, to which that page may send back who signed in or out. */
  readonly applications: readonly string[];
  /** Whether everybody needs a code of an authenticator application, or whoever turned it on. */
  readonly secondFactor: 'required' | 'optional';
  /** Refuses passwords known to be stolen and asks for more where a sign-in looks strange. Paid for each active user. */
  readonly threatProtection: boolean;
}

/** ARNs of data that exist already, in the stage's region. */
export interface AdoptedData {
  readonly table: string;
  readonly stream: string;
  readonly key: string;
  readonly pepper: string;
  readonly originLock: string;
}

const dev: Stage = {
  name: 'dev',
  region: 'us-east-1',
  keepsData: false,
  canary: false,
  introspection: true,
  corsOrigins: ['*'],
  throttle: { perSecond: 50, burst: 100 },
  perAddress: { signedIn: 3_000, anonymous: 1_000 },
  logRetentionDays: 7,
  secretsChanged: '2026-11-22',
};

const staging: Stage = {
  ...dev,
  name: 'staging',
  keepsData: true,
  canary: true,
  logRetentionDays: 30,
};

const prod: Stage = {
  ...staging,
  name: 'prod',
  introspection: false,
  corsOrigins: [],
  throttle: { perSecond: 500, burst: 1_000 },
  logRetentionDays: 365,
};

/** The installations there are. */
export const stages = { dev, staging, prod };

/**
 * The installation of a name.
 * @throws Trouble where there is none, naming those there are.
 */
export function stageNamed(name: string): Stage {
  if (Object.hasOwn(stages, name)) return stages[name as keyof typeof stages];
  throw new Trouble(`There is no stage "${name}". Use one of ${Object.keys(stages).join(', ')}.`);
}
