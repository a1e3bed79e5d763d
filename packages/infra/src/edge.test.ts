import { describe, expect, test } from 'vitest';
import { only, prod, readable, templatesOf } from '../test/templates.ts';
import { stages } from './stages.ts';

const distribution = (template = prod.edge) =>
  (readable(only(template, 'AWS::CloudFront::Distribution')) as { DistributionConfig: Record<string, unknown> })
    .DistributionConfig;

describe('CloudFront', () => {
  test('speaks HTTPS alone, on both sides, and caches nothing', () => {
    expect(distribution()).toMatchObject({
      DefaultCacheBehavior: {
        ViewerProtocolPolicy: 'https-only',
        // AWS's own policy CachingDisabled.
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      },
      Origins: [{ CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] } }],
    });
  });

  test('keeps no error, which would otherwise be answered to everybody for ten seconds', () => {
    // What CloudFront keeps for ten seconds by itself, and what it keeps where the origin lets it:
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html
    const kept = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];
    expect(distribution().CustomErrorResponses).toEqual(
      kept.map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 })),
    );
  });

  test('has browsers insist on HTTPS, frame nothing, run nothing, and tell nobody where they come from', () => {
    expect(readable(only(prod.edge, 'AWS::CloudFront::ResponseHeadersPolicy'))).toMatchObject({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Override: true },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY' },
          ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
          ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'" },
        },
      },
    });
    expect((distribution().DefaultCacheBehavior as Record<string, unknown>).ResponseHeadersPolicyId).toBe('Headers');
  });

  test('proves itself to the API by a secret that the template does not hold', () => {
    expect(distribution().Origins).toMatchObject([
      {
        DomainName: 'Http.execute-api.us-east-1.AWS::URLSuffix',
        OriginCustomHeaders: [
          { HeaderName: 'x-origin-lock', HeaderValue: '{{resolve:secretsmanager:OriginLock:SecretString:::}}' },
        ],
      },
    ]);
  });

  test('asks for TLS 1.2 under a name of its own', () => {
    const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/example';
    const { edge } = templatesOf({ ...stages.prod, domain: { name: 'api.example.org', certificate } });
    expect(distribution(edge)).toMatchObject({
      Aliases: ['api.example.org'],
      ViewerCertificate: {
        AcmCertificateArn: certificate,
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
    });
    expect(readable(edge.toJSON().Outputs.Url.Value)).toBe('https://api.example.org/graphql');
  });
});

describe('an installation outside us-east-1', () => {
  const { data, edge, firewall } = templatesOf({ ...stages.prod, region: 'eu-central-1' });

  test('has its table there and its firewall in us-east-1', () => {
    data.hasResourceProperties('AWS::DynamoDB::GlobalTable', { Replicas: [{ Region: 'eu-central-1' }] });
    expect(distribution(edge).WebACLId).toEqual({
      'Fn::GetStackOutput': {
        StackName: 'openings-prod-firewall',
        Region: 'us-east-1',
        OutputName: Object.keys(firewall.toJSON().Outputs)[0],
      },
    });
  });
});
