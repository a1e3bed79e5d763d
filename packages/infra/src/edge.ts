import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
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
import { CfnOutput, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib/core';
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
        responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
        // Not a redirect: a credential sent in the clear once should fail, not work.
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      },
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
