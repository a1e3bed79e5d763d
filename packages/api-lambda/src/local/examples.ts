import type { Demo } from './demo-file.ts';

/** A document to try, as one of the people of the demo clinic. */
export interface Example {
  readonly who: keyof Demo['keys'] | 'visitor';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A first booking, step by step, and what staff see of it. */
export function examples({ appointment_type_ids, provider_ids }: Demo): Example[] {
  const [provider_id] = provider_ids;
  const type = appointment_type_ids.individual;
  return [
    {
      who: 'staff',
      query: `# 1. What can be booked? The key in the headers is a staff member's; without it a visitor asks, and may.
query Types($provider_id: String) {
  appointmentTypes(provider_id: $provider_id, clients_can_book: true) {
    id
    name
    length
    available_contact_types
  }
}`,
      variables: { provider_id },
    },
    {
      who: 'visitor',
      query: `# 2. On which days of this month, and when at the earliest? Asked as a visitor.
query Days($provider_id: String, $type: String) {
  daysAvailableForRange(provider_id: $provider_id, appt_type_id: $type)
  nextAvailableSlot(provider_id: $provider_id, appt_type_id: $type)
}`,
      variables: { provider_id, type },
    },
    {
      who: 'client',
      query: `# 3. Every free start of the next days. Copy a date from here …
query Slots($provider_id: String, $type: String, $start: String, $end: String) {
  availableSlotsForRange(provider_id: $provider_id, appt_type_id: $type, start_date: $start, end_date: $end) {
    date
    length
    user_id
  }
}`,
      variables: { provider_id, type, start: daysFromNow(1), end: daysFromNow(4) },
    },
    {
      who: 'client',
      query: `# 4. … to here, and book it as the client whose key is in the headers. Then ask for the slots once more.
mutation Book($provider_id: String, $type: String, $date: String) {
  completeCheckout(
    input: {
      provider_id: $provider_id
      appointment_type_id: $type
      contact_type: "video_chat"
      date: $date
      timezone: "America/New_York"
    }
  ) {
    appointment { id date length provider { full_name } }
    messages { field message }
  }
}`,
      variables: { provider_id, type, date: `${daysFromNow(1)} 10:00:00 -0500` },
    },
    {
      who: 'staff',
      query: `# 5. What staff see.
query Calendar($provider_id: ID) {
  appointmentsCount(provider_id: $provider_id, filter: "future")
  appointments(provider_id: $provider_id, filter: "future", order_by: DATE_ASC, page_size: 10, should_paginate: true) {
    id
    date
    length
    pm_status
    appointment_type { name }
    user { full_name }
  }
}`,
      variables: { provider_id },
    },
  ];
}

const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
