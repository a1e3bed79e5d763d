/** A group session as it stands. */
export interface Session {
  /** How many may attend (`max_attendees`). */
  readonly seats: number;
  /** How many do. */
  readonly taken: number;
  /** How many wait. */
  readonly waiting: number;
  /** Whether its type keeps a waitlist (`is_waitlist_enabled`). */
  readonly waitlist: boolean;
}

/** Seats left for someone who comes now: those who wait are before them. Never negative. */
export function seatsLeft({ seats, taken, waiting }: Session): number {
  return Math.max(seats - taken - waiting, 0);
}

/**
 * Who moves from the waitlist to a seat: the longest waiting first, as many as there are seats free.
 * @param waiting in the order in which they joined.
 */
export function promoted<T>(waiting: readonly T[], { seats, taken }: Pick<Session, 'seats' | 'taken'>): T[] {
  return waiting.slice(0, Math.max(seats - taken, 0));
}
