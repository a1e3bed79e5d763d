import { ManagedPolicy, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * The role of a function, with exactly these rights.
 * @param accepted findings of cdk-nag about them, with the reason why each is right
 */
export function functionRole(
  scope: Construct,
  statements: PolicyStatement[],
  accepted: Readonly<Record<string, string>> = {},
): Role {
  const policy = new ManagedPolicy(scope, 'Permissions', { statements });
  acknowledge(policy, {
    'AwsSolutions-IAM5[Resource::*]': 'X-Ray has no resources to restrict its two actions to.',
    ...accepted,
  });
  return new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [policy],
  });
}
