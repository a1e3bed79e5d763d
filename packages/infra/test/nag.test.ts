import { Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { expect, test } from 'vitest';
import { openings } from '../src/app.ts';
import { stages } from '../src/stages.ts';
import { everything, lenient, moved } from './everything.ts';

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

const all = [...Object.values(stages), everything, moved, lenient];

test.each(all)('cdk-nag has nothing to say about $name', (stage) => {
  expect(findings(openings({ stage }).app, false)).toEqual([]);
});

test.each(all)('every acknowledgement of $name answers a finding, where it was made, and gives a reason', (stage) => {
  const { app } = openings({ stage });
  const found = findings(app, true);
  const acknowledged = acknowledgements(app);
  const idle = acknowledged.filter(
    ({ at, rule }) => !found.some((finding) => finding.rule === rule && finding.at.startsWith(`${at}/`)),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(idle).toEqual([]);
  expect(acknowledged.filter(({ reason }) => reason.split(' ').length < 8)).toEqual([]);
});
