import { type ConditionName, LostRace, type Write } from '../../src/store/store.ts';
import type { Sabotage } from './store.ts';

const itemOf = (write: Write) => ('put' in write ? write.put : undefined);
const isOf = (kind: string) => (write: Write) => itemOf(write)?.kind === kind;
const isPage = (write: Write): boolean => 'set' in write && write.set.kind === 'calendar-page';

const without =
  (unwanted: (write: Write, index: number, all: readonly Write[]) => boolean): Sabotage =>
  (writes, commit) => {
    const left = writes.filter((write, i) => !unwanted(write, i, writes));
    return left.length > 0 ? commit(left) : Promise.resolve();
  };

const unconditional = (writes: readonly Write[], dropped: (name: ConditionName) => boolean): Write[] =>
  writes.flatMap((write) => {
    if (!write.when || !dropped(write.when.name)) return [write];
    const { when: _, ...rest } = write;
    return 'check' in rest ? [] : [rest];
  });

const dropping =
  (name: ConditionName): Sabotage =>
  (writes, commit) =>
    commit(unconditional(writes, (one) => one === name));

/** A day's attribute that stands among others in a write of a page. */
function oneDayLess(write: Write): Write {
  if (!('set' in write) || !isPage(write)) return write;
  const days = Object.keys(write.set).filter((attribute) => /^d\d\d$/.test(attribute));
  const { [days.at(-1) ?? '']: _, ...set } = write.set;
  return days.length > 1 ? { ...write, set } : write;
}

/** Mistakes that a program of this kind might have. The simulation has to find each of them. */
export const plantedBugs: Readonly<Record<string, Sabotage>> = {
  'drops the condition on days': dropping('dayUnchanged'),
  'drops the condition on versions': dropping('unchanged'),
  'drops the condition on credits': dropping('creditUnchanged'),
  'drops the condition on what must not be there yet': dropping('absent'),
  'drops the condition on idempotency keys': dropping('firstAttempt'),
  'skips a page of several': without((write, i, all) => isPage(write) && i === all.findLastIndex(isPage)),
  'writes one day too few': (writes, commit) => commit(writes.map(oneDayLess)),
  'forgets to decide again after a lost race': (writes, commit) =>
    commit(writes).catch((error) => {
      throw error instanceof LostRace ? new Error('lost') : error;
    }),
  'tries again without looking after a lost race': (writes, commit) =>
    commit(writes).catch((error) => {
      if (!(error instanceof LostRace)) throw error;
      return commit(unconditional(writes, () => true));
    }),
  'skips the event': without(isOf('event')),
  'tells of a change in a transaction of its own': async (writes, commit) => {
    await without(isOf('event'))(writes, commit);
    const events = writes.filter(isOf('event'));
    if (events.length > 0) await commit(events);
  },
  'takes the time outside of the transaction': async (writes, commit) => {
    const pages = writes.filter(isPage);
    if (pages.length > 0) await commit(pages);
    await without(isPage)(writes, commit);
  },
  'forgets the credit': without(isOf('credit')),
  'forgets the history of the credit': without(isOf('credit-change')),
  "forgets a client's place": without(isOf('inclusion')),
  'forgets what an idempotency key has done': without(isOf('once')),
};
