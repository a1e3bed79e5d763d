import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  SSLMethod,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { CfnOutput, Duration, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Api } from './api.ts';
import type { Data } from './data.ts';
import type { Firewall } from './firewall.ts';
import type { Stage } from './stages.ts';

interface EdgeProps extends StackProps {
  readonly stage: Stage;
  readonly data: Data;
  readonly api: Api;
  readonly firewall: Firewall;
}

/** The public door: CloudFront, behind its firewall, in front of the API. It caches nothing. */
export class Edge extends Stack {
  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id, props);
    const { stage, data, api, firewall } = props;

    const distribution = new Distribution(this, 'Distribution', {
      comment: `Openings ${stage.name}, secrets of ${stage.secretsChanged}`,
      defaultBehavior: {
        origin: new HttpOrigin(api.domainName, {
          // Written as a dynamic reference, which CloudFormation resolves: the template holds no secret.
          customHeaders: { 'x-origin-lock': data.originLock.secretValue.unsafeUnwrap() },
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: this.headers(stage),
        // Not a redirect: a credential sent in the clear once should fail, not work.
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      },
      // CloudFront keeps errors for ten seconds even where it may keep nothing, and knows them by their path alone: one
      // caller's 404 or 500 would be everybody's.
      errorResponses: [400, 403, 404, 405, 414, 500, 501, 502, 503, 504].map((httpStatus) => ({
        httpStatus,
        ttl: Duration.seconds(0),
      })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      // Weak, because it may come from another region; WAF deletes no web ACL that is in use.
      webAclId: Stack.consumeReference(firewall.arn, ReferenceStrength.WEAK),
      ...this.ownName(stage),
    });
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'Clients book from wherever they travel; no country is refused.',
      'AwsSolutions-CFR3':
        'The API logs each request without addresses and documents, which CloudFront would write down.',
      ...(!stage.domain && {
        'AwsSolutions-CFR4': 'CloudFront’s own name cannot ask for TLS 1.2; a stage with a domain does.',
      }),
    });
    const host = stage.domain?.name ?? distribution.distributionDomainName;
    new CfnOutput(this, 'Url', { description: 'Where the API is', value: `https://${host}/graphql` });
  }

  /** Nothing here is a page; should a browser take an answer for one, it may do nothing with it. */
  private headers({ name, region }: Stage): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      // The account has one list of names for all regions.
      responseHeadersPolicyName: `openings-${name}-${region}`,
      securityHeadersBehavior: {
        strictTransportSecurity: {
          // Two years, as browsers ask of those who mean it: https://hstspreload.org
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        // The address of a calendar is a secret.
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        contentSecurityPolicy: {
          contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
          override: true,
        },
      },
    });
  }

  private ownName({ domain }: Stage) {
    if (!domain) return {};
    return {
      domainNames: [domain.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      sslSupportMethod: SSLMethod.SNI,
    };
  }
}
