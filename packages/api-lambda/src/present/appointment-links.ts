import type { Presenter } from './presenter.ts';

/**
 * Links by which people put an appointment into a calendar of their own. Both name its type and its place, and no person.
 * What makes them is loaded for those who ask.
 */
export const appointmentLinks = {
  add_to_gcal_link: async (one, _, ctx) => (await import('../calendar/appointment-links.ts')).googleLink(one, ctx),
  unauthenticated_ics_link: async (one, _, ctx) => (await import('../calendar/appointment-links.ts')).icsLink(one, ctx),
} satisfies Partial<Presenter<'Appointment'>>;
