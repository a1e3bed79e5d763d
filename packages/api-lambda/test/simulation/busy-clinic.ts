import { foundClinic, type SimulatedClinic } from './clinic.ts';
import { callOf, type Deed } from './deeds.ts';
import { afterwards } from './every-order.ts';
import { SimulatedTable } from './table.ts';

/** What was done in the clinic before: two appointments, one of them prepaid, a full class with one who waits, a series. */
const past: readonly Pick<Deed, 'kind' | 'who' | 'which' | 'slot' | 'way'>[] = [
  { kind: 'checkout', who: 0, which: 0, slot: 0, way: 0 },
  { kind: 'checkout', who: 1, which: 1, slot: 3, way: 2 },
  { kind: 'join', who: 0, which: 0, slot: 0, way: 1 },
  { kind: 'join', who: 1, which: 0, slot: 0, way: 1 },
  { kind: 'join', who: 2, which: 0, slot: 0, way: 2 },
  { kind: 'series', who: 3, which: 1, slot: 7, way: 1 },
];

/** A clinic in which there is something to move, to cancel and to wait for. */
export async function busyClinic(): Promise<SimulatedClinic> {
  let clinic = await foundClinic();
  for (const deed of past) {
    const table = new SimulatedTable(clinic.items, clinic.lastId);
    clinic = await afterwards(clinic, callOf(clinic, table, { ...deed, keyed: false, twice: false }));
  }
  return clinic;
}
