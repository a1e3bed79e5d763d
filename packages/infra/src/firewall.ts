import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { ArnFormat, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Stage } from './stages.ts';

type Rule = CfnWebACL.RuleProperty;

/** The firewall in front of CloudFront. AWS wants it in us-east-1, wherever everything else may be. */
export class Firewall extends Stack {
  /** ARN of the web ACL. */
  readonly arn: string;
  readonly metricName: string;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: Stage }) {
    super(scope, id, { ...props, env: { ...props.env, region: 'us-east-1' } });
    const { name, perAddress } = props.stage;
    this.metricName = `openings-${name}`;

    const acl = new CfnWebACL(this, 'WebAcl', {
      name: this.metricName,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible(this.metricName),
      customResponseBodies: { TooManyRequests: { contentType: 'APPLICATION_JSON', content: tooManyRequests } },
      rules: [
        perAddressRule('AnonymousPerAddress', perAddress.anonymous, withoutCredential),
        perAddressRule('PerAddress', perAddress.signedIn),
        managedRules('AWSManagedRulesAmazonIpReputationList'),
        // Documents of GraphQL are longer than its 8 KB of body and 2 KB of query; the function has limits of its own.
        managedRules('AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY', 'SizeRestrictions_QUERYSTRING']),
      ].map((rule, priority) => ({ ...rule, priority })),
    });
    this.arn = acl.attrArn;
    this.logBlocked(acl, props.stage);
  }

  /** Writes down what was turned away, without credentials and documents. */
  private logBlocked(acl: CfnWebACL, stage: Stage): void {
    const logs = new LogGroup(this, 'Logs', {
      // WAF accepts no other beginning of the name.
      logGroupName: `aws-waf-logs-openings-${stage.name}`,
      retention: stage.logRetentionDays,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: acl.attrArn,
      logDestinationConfigs: [
        this.formatArn({
          service: 'logs',
          resource: 'log-group',
          resourceName: logs.logGroupName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
      redactedFields: [{ singleHeader: { Name: 'authorization' } }, { queryString: {} }],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          { Behavior: 'KEEP', Requirement: 'MEETS_ANY', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] },
        ],
      },
    });
    acknowledge(logs, {
      'HIPAA.Security-CloudWatchLogGroupEncrypted':
        'Encrypted by CloudWatch’s own key: it holds addresses of blocked callers and no health information.',
    });
  }
}

/** Answered in the API's own form and words, see "Rate limit" in Healthie's documentation. */
const tooManyRequests = JSON.stringify({
  errors: [
    { message: 'Too many requests from your address. Wait a minute.', extensions: { code: 'TOO_MANY_REQUESTS' } },
  ],
});

/** Requests with no Authorization header. A forged one is turned away by the function and counts for the other limit. */
const withoutCredential: CfnWebACL.StatementProperty = {
  notStatement: {
    statement: {
      sizeConstraintStatement: {
        fieldToMatch: { singleHeader: { Name: 'authorization' } },
        comparisonOperator: 'GT',
        size: 0,
        textTransformations: [{ priority: 0, type: 'NONE' }],
      },
    },
  },
};

function perAddressRule(
  name: string,
  limit: number,
  scopeDownStatement?: CfnWebACL.StatementProperty,
): Omit<Rule, 'priority'> {
  return {
    name,
    statement: { rateBasedStatement: { aggregateKeyType: 'IP', evaluationWindowSec: 300, limit, scopeDownStatement } },
    action: { block: { customResponse: { responseCode: 429, customResponseBodyKey: 'TooManyRequests' } } },
    visibilityConfig: visible(name),
  };
}

function managedRules(name: string, countOnly: readonly string[] = []): Omit<Rule, 'priority'> {
  const ruleActionOverrides = countOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } }));
  return {
    name,
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name, ruleActionOverrides } },
    overrideAction: { none: {} },
    visibilityConfig: visible(name),
  };
}

/** Sampled requests would show headers, and with them credentials, in the console. */
function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}
