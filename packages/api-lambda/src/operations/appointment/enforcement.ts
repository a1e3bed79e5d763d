import { type Issue, issues, type Minute } from '@openings/engine';
import { isActive } from '../../scheduling/occupancy.ts';
import { type Prospect, together } from '../../scheduling/offer.ts';
import type { Appointment } from '../../store/items.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { printForPeople } from '../../wire/warning-date.ts';

/** What `enforce_availability` holds staff to: the client's rules on hours, grid and conflicts. */
const enforced: ReadonlySet<Issue['code']> = new Set(['outside-availability', 'off-grid', 'provider-busy']);

/**
 * Why appointments that are to be held to the rules cannot stand where they do; the answer names each start.
 * @param found each of their providers, the first one first
 */
export function notAvailable(found: readonly Prospect[], appointments: readonly Appointment[]): Refusal | undefined {
  const all = together(found);
  if (!all) return refusal('other_party_id', 'The provider no longer takes appointments.');
  const own = new Set(appointments.map(({ id }) => id));
  const commitments = all.facts.commitments.filter(({ id }) => id === undefined || !own.has(id));
  const brokenBy = ({ start, end }: Appointment) =>
    issues({ start, length: end - start }, { ...all.facts, commitments })
      .map(({ code }) => code)
      .filter((code) => enforced.has(code));
  const refused = appointments
    .filter((one) => !one.is_blocker && isActive(one))
    .map((one) => ({ date: dateOf(one.start, all), broken: brokenBy(one) }))
    .filter(({ broken }) => broken.length > 0);
  if (refused.length === 0) return undefined;
  const dates = refused.map(({ date }) => date).join('; ');
  return refusal('datetime', `Not available: ${dates}.`, ...refused.flatMap(({ broken }) => broken));
}

const dateOf = (start: Minute, { zone }: Prospect): string => printForPeople(start, zone);
