import type { Item } from '../store/store.ts';
import type { Law, Lookup } from './law.ts';
import { requestsHaveAppointments } from './laws/appointment-requests.ts';
import { activeOnesStandInCalendars } from './laws/appointment-time.ts';
import { hoursAreFoundById, pointersLeadToHours } from './laws/availabilities.ts';
import { eachEntryOnce, entriesHaveAppointments, selfBookedApart } from './laws/calendar-page.ts';
import { balanceIsItsHistory, spendingLeavesCredit } from './laws/credits.ts';
import { pulledInBelongs } from './laws/external-calendars.ts';
import { clientsAreTheirIdentity, identitiesHaveClients } from './laws/identities.ts';
import { changesAreTold, foundWhereItBelongs } from './laws/records.ts';
import { occurrencesHaveSeries, seriesHaveOccurrences } from './laws/series.ts';
import { placesFollowSessions, placesHaveSessions, seatsSuffice } from './laws/sessions.ts';
import { namesHaveTags, tagsHoldTheirName } from './laws/tags.ts';
import { isOnItsWay } from './standing.ts';

/** Everything that holds of a table, whatever was done to it, and whatever failed meanwhile. */
export const laws: readonly Law[] = [
  selfBookedApart,
  eachEntryOnce,
  entriesHaveAppointments,
  activeOnesStandInCalendars,
  seatsSuffice,
  placesFollowSessions,
  placesHaveSessions,
  balanceIsItsHistory,
  spendingLeavesCredit,
  seriesHaveOccurrences,
  occurrencesHaveSeries,
  requestsHaveAppointments,
  clientsAreTheirIdentity,
  identitiesHaveClients,
  hoursAreFoundById,
  pointersLeadToHours,
  pulledInBelongs,
  tagsHoldTheirName,
  namesHaveTags,
  foundWhereItBelongs,
  changesAreTold,
];

/** What an item breaks: one line each, with its key. What a large change is about to replace is judged once it has been. */
export async function breachesOf(item: Item, look: Lookup): Promise<string[]> {
  if (await isOnItsWay(look, item)) return [];
  const own = laws.filter(({ kinds }) => kinds.includes(item.kind as string));
  const found = await Promise.all(
    own.map(async ({ sentence, breaches }) =>
      (await breaches(item, look)).map((breach) => `${item.PK} ${item.SK}: ${sentence}. Not so: ${breach}.`),
    ),
  );
  return found.flat();
}
