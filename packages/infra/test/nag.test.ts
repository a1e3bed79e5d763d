import { Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { expect, test } from 'vitest';
import { openings } from '../src/app.ts';
import { type Stage, stages } from '../src/stages.ts';

/** All that a stage may state. */
const abroad: Stage = {
  ...stages.prod,
  name: 'abroad',
  region: 'eu-central-1',
  domain: { name: 'api.example.org', certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/example' },
  reservedConcurrency: 100,
  alarmEmail: 'ops@example.org',
  mailFrom: 'practice@example.org',
};

/** What both packs find, one by one; acknowledged findings too if `loud`. */
function findings(app: IConstruct, loud: boolean) {
  const packs = [new AwsSolutionsChecks(app), new HIPAASecurityChecks(app)];
  if (loud) for (const pack of packs) Object.assign(pack, { isAcknowledged: () => false });
  return packs
    .flatMap((pack) => pack.validateScope(app).violations)
    .flatMap(({ ruleName: rule, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => ({ rule, at: constructPath })),
    );
}

/** Every acknowledgement in an app: on which construct, of which rule, why. */
function acknowledgements(app: IConstruct) {
  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries<string>(data))
      .map(([id, reason]) => ({ at: node.path, rule: id.replace(/^Annotation::/, ''), reason })),
  );
}

test.each([...Object.values(stages), abroad])('cdk-nag has nothing to say about $name', (stage) => {
  expect(findings(openings({ stage }).app, false)).toEqual([]);
});

test('every acknowledgement answers a finding, on the construct it was made for, and gives a reason', () => {
  const { app } = openings({ stage: stages.prod });
  const found = findings(app, true);
  const acknowledged = acknowledgements(app);
  const idle = acknowledged.filter(
    ({ at, rule }) => !found.some((finding) => finding.rule === rule && finding.at.startsWith(`${at}/`)),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(idle).toEqual([]);
  expect(acknowledged.filter(({ reason }) => reason.split(' ').length < 8)).toEqual([]);
});
