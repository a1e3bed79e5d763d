import { expect, it } from 'vitest';
import { only } from '../../src/store/facts.ts';
import { busyClinic } from './busy-clinic.ts';
import { callOf, type Deed } from './deeds.ts';
import { tryEveryOrder } from './every-order.ts';
import { SimulatedTable } from './table.ts';

const clinic = await busyClinic();
const table = new SimulatedTable(clinic.items, clinic.lastId);
const attended = only(clinic.items, 'inclusion')[0]?.user_id as string;
const who = clinic.clients.indexOf(attended);

/** One thing of each kind that is done in one transaction, and by another client what it may collide with. */
const kinds: readonly Deed['kind'][] = ['checkout', 'visit', 'join', 'reschedule', 'cancel', 'book', 'series', 'grant'];
const beside: readonly Deed['kind'][] = ['setStatus', 'retype', 'note', 'confirm', 'confirmByName', 'extend', 'fulfil'];

const deed = (kind: Deed['kind'], slot: number): Deed => ({
  ...{ kind, who, which: 0, slot, way: kind === 'note' ? 1 : 4, keyed: true, twice: false },
});

it.each([...kinds, ...beside])(
  '%s is done once, and answered as it was, at whichever step the process dies',
  async (kind) => {
    const call = callOf(clinic, table, deed(kind, 6));
    const key = 'the-key-of-this-request';
    for (let dies = 0; ; dies++) {
      const outcomes = await tryEveryOrder({ clinic }, [{ call, key, dies }]);
      expect(
        outcomes.flatMap(({ broken }) => broken),
        `dies after ${dies} steps`,
      ).toEqual([]);
      if (outcomes[0]?.died === false) return;
    }
  },
);
