import { fileURLToPath } from 'node:url';
import { App, Tags, Validations } from 'aws-cdk-lib/core';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import { Adopted } from './adopted.ts';
import { Api } from './api.ts';
import { consistent } from './consistent.ts';
import { Data } from './data.ts';
import { Edge } from './edge.ts';
import { Events } from './events.ts';
import { Firewall } from './firewall.ts';
import { Identity } from './identity.ts';
import { Ops } from './ops.ts';
import { Replica } from './replica.ts';
import { type Stage, stageNamed } from './stages.ts';

/** What @openings/api-lambda builds, and what its tests and its local server run. */
const builtBundle = fileURLToPath(new URL('../../api-lambda/dist/lambda', import.meta.url));

/**
 * The whole of one installation. No account is named, so that describing it takes neither credentials nor a network.
 * @param options the stage, by default the one that the CDK context says, else dev; the folder of the bundle
 */
export function openings(options: { readonly stage?: Stage; readonly bundle?: string } = {}) {
  const app = new App({ context: { ...flags, ...strongReferences } });
  const stage = consistent(options.stage ?? stageNamed(app.node.tryGetContext('stage') ?? 'dev'));
  const props = (name: string, region = stage.region) => ({
    stage,
    stackName: `openings-${stage.name}-${name}`,
    env: { region },
    terminationProtection: stage.keepsData,
  });
  const { adopted, identityProvider: provider } = stage;
  const replicas = (stage.replicas ?? []).map(
    (region) => new Replica(app, `Replica-${region}`, props('replica', region)),
  );
  const data = adopted
    ? new Adopted(app, 'Adopted', { ...props('adopted'), adopted })
    : new Data(app, 'Data', { ...props('data'), replicas });
  const identity =
    provider && 'userPool' in provider
      ? new Identity(app, 'Identity', { ...props('identity'), options: provider.userPool })
      : undefined;
  const issuer = provider && 'issuer' in provider ? provider : identity?.issuer;
  const bundle = options.bundle ?? builtBundle;
  const api = new Api(app, 'Api', { ...props('api'), data, issuer, bundle });
  const events = new Events(app, 'Events', { ...props('events'), data, bundle });
  const firewall = new Firewall(app, 'Firewall', props('firewall'));
  const edge = new Edge(app, 'Edge', { ...props('edge'), data, api, firewall });
  const ops = new Ops(app, 'Ops', { ...props('ops'), data, api, events, firewall });

  Tags.of(app).add('application', 'openings');
  Tags.of(app).add('stage', stage.name);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app));
  return { app, replicas, data, identity, api, events, firewall, edge, ops };
}

/** CloudFormation then refuses to delete or replace what another stack still uses, such as the table. */
const strongReferences = { '@aws-cdk/core:defaultCrossStackReferences': 'strong' };
