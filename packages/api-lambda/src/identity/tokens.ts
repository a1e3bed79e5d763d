/** Reads tokens of an identity provider: the subject of a good one, undefined for one that is not. */
export type Tokens = (token: string) => Promise<string | undefined>;

/** Whose tokens are good. */
export interface Issuer {
  /** The `iss` of its tokens, a URL. */
  readonly issuer: string;
  /** The `aud` of the tokens that are meant for this API. */
  readonly audience: string;
  /** Where its keys are; `/.well-known/jwks.json` below the issuer where it is left out. */
  readonly jwksUri?: string;
}

/** Fetches the issuer's keys, where that is not done over HTTPS. */
export type FetchKeys = () => Promise<{ readonly keys: readonly object[] }>;

/** What cannot be a token of three parts costs no further thought. 8 KB is more than any header or proxy lets through. */
const SHAPE = /^eyJ[\w-]{1,8000}\.eyJ[\w-]{1,8000}\.[\w-]{1,8000}$/;

/**
 * The tokens of an OIDC issuer: signature by one of its keys (never `none`, never a shared secret), issuer, audience and
 * time as stated. One without `exp` or `sub` is not good. Loaded when the first token comes.
 * @throws the error of the network where the issuer's keys can't be had: that is no fault of the token
 */
export function tokensOf(issuer: Issuer, fetchKeys?: FetchKeys): Tokens {
  const verifier = once(() => verifierOf(issuer, fetchKeys));
  return async (token) => {
    if (!SHAPE.test(token)) return undefined;
    const { verify, isUnreachable } = await verifier();
    try {
      const { sub, exp } = await verify(token);
      return typeof exp === 'number' && sub ? sub : undefined;
    } catch (error) {
      if (isUnreachable(error)) throw error;
      return undefined;
    }
  };
}

async function verifierOf({ issuer, audience, jwksUri }: Issuer, fetchKeys: FetchKeys | undefined) {
  const { JwtVerifier } = await import('aws-jwt-verify');
  const { FetchError } = await import('aws-jwt-verify/error');
  const { SimpleJwksCache } = await import('aws-jwt-verify/jwk');
  const fetcher = fetchKeys && {
    fetch: async () => new TextEncoder().encode(JSON.stringify(await fetchKeys())).buffer,
  };
  const jwksCache = new SimpleJwksCache(fetcher && { fetcher });
  const verifier = JwtVerifier.create({ issuer, audience, ...(jwksUri && { jwksUri }) }, { jwksCache });
  return {
    verify: (token: string) => verifier.verify(token),
    isUnreachable: (error: unknown) => error instanceof FetchError,
  };
}

/** Makes something once; what fails is tried again the next time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
