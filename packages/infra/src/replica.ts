import { ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { installationKey } from './key.ts';
import type { Stage } from './stages.ts';

/**
 * What a region needs before it can keep a copy of the data: a key of its own, since keys don't leave their region. The
 * copies themselves, of the table and of the secrets, are the Data stack's.
 */
export class Replica extends Stack {
  private readonly keyArn: string;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: Stage }) {
    super(scope, id, props);
    this.keyArn = installationKey(this, props.stage).keyArn;
  }

  /** The key's ARN, for a stack of another region. Weak, because a strong reference can't leave the region. */
  keyArnFor(stack: Stack): string {
    stack.addStackDependency(this);
    return Stack.consumeReference(this.keyArn, ReferenceStrength.WEAK);
  }
}
