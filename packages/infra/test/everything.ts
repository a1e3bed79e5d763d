import { type Stage, stages } from '../src/stages.ts';

/** All that a stage may state, except adopted data, which take the place of its own. */
export const everything: Stage = {
  ...stages.prod,
  name: 'everything',
  region: 'eu-central-1',
  domain: { name: 'api.example.org', certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/example' },
  identityProvider: {
    userPool: {
      signInPage: 'openings-everything',
      applications: ['https://app.example.org/'],
      secondFactor: 'required',
      threatProtection: true,
    },
  },
  reservedConcurrency: 100,
  warm: { atLeast: 5, atMost: 50 },
  replicas: ['eu-west-1', 'eu-north-1'],
  alarmEmail: 'ops@example.org',
  mailFrom: 'practice@example.org',
};

const at = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

/** A stage that has moved to the copy of its data in another region. */
export const moved: Stage = {
  ...stages.prod,
  name: 'moved',
  region: 'eu-west-1',
  adopted: {
    table: at('dynamodb', 'table/openings-prod'),
    stream: at('dynamodb', 'table/openings-prod/stream/2026-11-22T10:00:00.000'),
    key: at('kms', 'key/0a0a0a0a-1111-2222-3333-444444444444'),
    pepper: at('secretsmanager', 'secret:Pepper-AbCdEf'),
    originLock: at('secretsmanager', 'secret:OriginLock-AbCdEf'),
  },
};

/** A stage with a user pool that costs nothing and asks nobody for a second factor. */
export const lenient: Stage = {
  ...stages.dev,
  name: 'lenient',
  identityProvider: {
    userPool: {
      signInPage: 'openings-lenient',
      applications: ['http://localhost:3000/'],
      secondFactor: 'optional',
      threatProtection: false,
    },
  },
};
