/** What the clients of the mix ask for. */
export interface Requests {
  readonly slotsOfADay: () => Promise<unknown>;
  readonly slotsOfAMonth: () => Promise<unknown>;
  readonly ownAppointments: () => Promise<unknown>;
  readonly booking: () => Promise<unknown>;
}

/** Of a hundred requests: people look more often than they book. */
const SHARES: readonly (readonly [keyof Requests, number])[] = [
  ['slotsOfADay', 60],
  ['slotsOfAMonth', 15],
  ['ownAppointments', 15],
  ['booking', 10],
];

/** So many clients at once, each asking one thing after the other, for so many seconds. */
export async function mixed(
  requests: Requests,
  clients: number,
  seconds: number,
): Promise<{ took: number[]; perSecond: number }> {
  const took: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const client = async (nth: number): Promise<void> => {
    // Counting by sevens goes through all hundred in an order that has every share at any time.
    for (let turn = nth; performance.now() < end; turn += 7) {
      const start = performance.now();
      await requests[requestAt(turn % 100)]();
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, nth) => client(nth * 13)));
  return { took, perSecond: took.length / ((performance.now() - began) / 1000) };
}

function requestAt(percent: number): keyof Requests {
  let left = percent;
  for (const [name, share] of SHARES) {
    if (left < share) return name;
    left -= share;
  }
  throw new Error('The shares do not add up to a hundred.');
}
