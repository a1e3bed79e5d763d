import type { Rule } from '../rule.ts';

/** Clients book only what is open to clients. Source: `clients_can_book`, `prevent_client_booking`. */
export const notBookableByClient: Rule = {
  code: 'not-bookable-by-client',
  judge: (_, { policy }) => [{ code: 'not-bookable-by-client', holds: policy.bookable, refuses: true }],
};
