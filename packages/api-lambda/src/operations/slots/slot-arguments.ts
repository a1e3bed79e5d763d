import type { QueryavailableSlotsForRangeArgs } from '../../generated.ts';

/** The arguments that all slot queries share. */
export type SlotArguments = Partial<QueryavailableSlotsForRangeArgs>;
