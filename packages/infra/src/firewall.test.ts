import { describe, expect, test } from 'vitest';
import { only, prod, readable } from '../test/templates.ts';

interface WebAcl {
  Scope: string;
  Rules: { Name: string; Statement: Record<string, Record<string, unknown>>; Action?: unknown }[];
  CustomResponseBodies: Record<string, { Content: string }>;
}
const acl = only(prod.firewall, 'AWS::WAFv2::WebACL') as unknown as WebAcl;
const rule = (name: string) => acl.Rules.find((each) => each.Name === name)?.Statement;

describe('the firewall', () => {
  test('is one for CloudFront', () => {
    expect(acl.Scope).toBe('CLOUDFRONT');
  });

  test('bounds what one address may ask for, and what it may without a credential', () => {
    expect(rule('PerAddress')).toEqual({
      RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 300, Limit: 3_000 },
    });
    expect(rule('AnonymousPerAddress')).toMatchObject({
      RateBasedStatement: {
        Limit: 1_000,
        ScopeDownStatement: {
          NotStatement: {
            Statement: {
              SizeConstraintStatement: { FieldToMatch: { SingleHeader: { Name: 'authorization' } }, Size: 0 },
            },
          },
        },
      },
    });
  });

  test('says so in the API’s own form', () => {
    expect(JSON.parse(acl.CustomResponseBodies.TooManyRequests?.Content ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    });
  });

  test('applies the rules AWS keeps, except the two that long documents break', () => {
    expect(rule('AWSManagedRulesCommonRuleSet')).toMatchObject({
      ManagedRuleGroupStatement: {
        VendorName: 'AWS',
        RuleActionOverrides: [
          { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
          { Name: 'SizeRestrictions_QUERYSTRING', ActionToUse: { Count: {} } },
        ],
      },
    });
    expect(rule('AWSManagedRulesAmazonIpReputationList')).toBeDefined();
  });

  test('writes down what it turned away, and no credential or document', () => {
    expect(readable(only(prod.firewall, 'AWS::WAFv2::LoggingConfiguration'))).toMatchObject({
      LogDestinationConfigs: ['arn:aws:logs:us-east-1:AWS::AccountId:log-group:Logs'],
      RedactedFields: [{ SingleHeader: { Name: 'authorization' } }, { QueryString: {} }],
      LoggingFilter: { DefaultBehavior: 'DROP' },
    });
  });
});
