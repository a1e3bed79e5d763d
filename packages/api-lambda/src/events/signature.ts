import { createHash, createHmac, randomBytes } from 'node:crypto';

const CONTENT_TYPE = 'application/json';

/** A secret by which a receiver knows our messages: `whsec_` and 256 random bits. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64url')}`;

/**
 * The headers that let a receiver see that a POST is ours and was not changed on its way. Signed, as HMAC-SHA-256, is
 * the line `method path query digest contentType contentLength`; the query is without its question mark, and empty where
 * there is none.
 *
 * The digest is base64 without padding: receivers written after the API's published sample take it from the header by
 * splitting at "=", others take all that follows "SHA-256=", and so both read the same.
 */
export function signedHeaders(url: URL, body: string, secret: string): Record<string, string> {
  const digest = createHash('sha256').update(body).digest('base64').replace(/=+$/, '');
  const length = String(Buffer.byteLength(body));
  const line = ['post', url.pathname, url.search.slice(1), digest, CONTENT_TYPE, length].join(' ');
  return {
    'content-type': CONTENT_TYPE,
    'content-length': length,
    'content-digest': `SHA-256=${digest}`,
    'signature-input': 'sig1=("@method" "@path" "@query" "content-digest" "content-type" "content-length")',
    signature: `sig1=${createHmac('sha256', secret).update(line).digest('hex')}`,
  };
}
