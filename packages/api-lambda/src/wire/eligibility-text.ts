import type { Ineligibility } from '../scheduling/eligibility.ts';

/** What is said of each thing that is asked of whoever wants to book: of one who meets it, and of one who does not. */
export const eligibilityText: Readonly<Record<Ineligibility, { readonly met: string; readonly unmet: string }>> = {
  'booking-closed': {
    met: 'Online booking is open.',
    unmet: 'Online booking is closed for this provider. Please contact them.',
  },
  'sign-in-for-credits': {
    met: 'Booking this appointment type takes a credit, and whose is known.',
    unmet: 'Booking this appointment type takes a credit. Please sign in.',
  },
  'type-not-bookable': {
    met: 'Clients can book this appointment type themselves.',
    unmet: 'Clients cannot book this appointment type themselves.',
  },
  'provider-not-connected': {
    met: 'This provider offers this appointment type.',
    unmet: 'This provider does not offer this appointment type.',
  },
  'group-not-allowed': {
    met: 'This appointment type is open to the group that the client is in, or is not in.',
    unmet: 'This appointment type is reserved for other client groups.',
  },
  'state-not-licensed': {
    met: "This provider is licensed in the client's state.",
    unmet: 'This provider is not licensed in your state.',
  },
};
