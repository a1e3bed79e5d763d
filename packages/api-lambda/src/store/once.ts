import { Contended, type Item, LostRace, type Store, type Write } from './store.ts';
import type { Key } from './table.ts';

/** An answer as it went over the wire. */
export interface KeptAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** How long an idempotency key is remembered, in milliseconds: a day, as payment interfaces have made usual. */
const REMEMBERED = 24 * 3_600_000;

/** Answers and outcomes longer than this are not kept: an item holds 400 KB. A repeat is then answered from what was written. */
const LONGEST_KEPT = 150_000;

/**
 * One idempotency key, in one request. There is no lock and no lease: whatever the request commits carries the key's
 * record along in the same transaction, under the condition that nobody has written it since it was read. So of two
 * requests with one key at most one commits; the other finds what the first has done, and answers with that.
 */
export class Once {
  readonly #key: Key;
  readonly #fingerprint: string;
  readonly #nowMs: number;
  /** The record as it stands; undefined where the key was not used within a day. */
  #record: Item | undefined;
  #field = '';
  #passing = false;
  #overtaken = false;

  private constructor(key: Key, fingerprint: string, nowMs: number, record: Item | undefined) {
    this.#key = key;
    this.#fingerprint = fingerprint;
    this.#nowMs = nowMs;
    this.#record = record;
  }

  /** What is known of a key. @param fingerprint of the input: the same key with another one is a mistake */
  static async read(store: Store, key: Key, fingerprint: string, nowMs: number): Promise<Once> {
    return new Once(key, fingerprint, nowMs, await store.get(key, { consistent: true }));
  }

  /** Whether the key was used before, for something else. */
  get misused(): boolean {
    const record = this.#living();
    return record !== undefined && record.fingerprint !== this.#fingerprint;
  }

  /** The answer that was given, if one was. */
  get answer(): KeptAnswer | undefined {
    return this.#living()?.answer as KeptAnswer | undefined;
  }

  /** Whether another request with the key was first. */
  get overtaken(): boolean {
    return this.#overtaken;
  }

  /** Says which field of the mutation runs now: they run one after the other. @returns its outcome, where it was committed before */
  begin(field: string): object | undefined {
    this.#field = field;
    const outcome = this.#outcomes()[field];
    return outcome === undefined ? undefined : JSON.parse(outcome);
  }

  /** The answer that is being made is not the last word: trying again may well do better. */
  forget(): void {
    this.#passing = true;
  }

  /** Commits what the running field does, and with it the outcome that a repeat will be answered with. */
  async commit(store: Store, writes: readonly Write[], outcome: object): Promise<void> {
    const kept = JSON.stringify(outcome);
    const outcomes = kept.length > LONGEST_KEPT ? this.#outcomes() : { ...this.#outcomes(), [this.#field]: kept };
    await this.#write(store, writes, { outcomes });
  }

  /**
   * Keeps an answer, unless it is not the last word.
   * @returns whether this is the answer to give: false where another request with the key was first, or is in the way
   */
  async keep(store: Store, answer: KeptAnswer): Promise<boolean> {
    if (this.#overtaken) return false;
    if (this.#passing || answer.body.length > LONGEST_KEPT) return true;
    try {
      await this.#write(store, [], { outcomes: this.#outcomes(), answer });
      return true;
    } catch (error) {
      if (!(error instanceof LostRace || error instanceof Contended)) throw error;
      return false;
    }
  }

  async #write(store: Store, writes: readonly Write[], content: object): Promise<void> {
    const v = ((this.#record?.v as number | undefined) ?? 0) + 1;
    const expires_at = Math.ceil((this.#nowMs + REMEMBERED) / 1000);
    const next: Item = { ...this.#key, kind: 'once', fingerprint: this.#fingerprint, ...content, expires_at, v };
    const is = this.#record ? { v: this.#record.v as number } : { PK: undefined };
    try {
      await store.commit([...writes, { put: next, when: { name: 'firstAttempt', is } }]);
    } catch (error) {
      this.#overtaken ||= error instanceof LostRace && error.lost.includes('firstAttempt');
      throw error;
    }
    this.#record = next;
  }

  #outcomes(): Record<string, string> {
    return (this.#living()?.outcomes as Record<string, string> | undefined) ?? {};
  }

  /** The record, unless it has expired: DynamoDB sweeps late. */
  #living(): Item | undefined {
    return this.#record && (this.#record.expires_at as number) * 1000 > this.#nowMs ? this.#record : undefined;
  }
}
