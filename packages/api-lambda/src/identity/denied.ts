/**
 * The viewer may not do this: UNAUTHENTICATED when nobody (or nobody valid) asked, FORBIDDEN when somebody did who must
 * not. Thrown before an operation runs, or by one that finds the owner to be another.
 */
export class Denied extends Error {
  override readonly name = 'Denied';
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';

  constructor(code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string) {
    super(message);
    this.code = code;
  }

  /** The status of HTTP that says the same. */
  get status(): 401 | 403 {
    return this.code === 'UNAUTHENTICATED' ? 401 : 403;
  }
}
