import type { Issue } from '@openings/engine';

/** What `enforce_availability` holds staff to: the client's rules on hours, grid and conflicts. */
export const enforced: ReadonlySet<Issue['code']> = new Set(['outside-availability', 'off-grid', 'provider-busy']);
