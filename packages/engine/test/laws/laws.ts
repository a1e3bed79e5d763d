import { bookingLaws } from './booking.ts';
import type { Law } from './law.ts';
import { providerLaws } from './providers.ts';
import { slotLaws } from './slots.ts';
import { windowLaws } from './windows.ts';
import { zoneLaws } from './zones.ts';

/** Every law of the engine. */
export const laws: readonly Law[] = [...zoneLaws, ...windowLaws, ...slotLaws, ...providerLaws, ...bookingLaws];
