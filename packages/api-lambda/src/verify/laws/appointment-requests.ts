import { lawOf } from '../law.ts';
import { appointmentsStanding } from '../standing.ts';

export const requestsHaveAppointments = lawOf(
  'appointment-request',
  'The first appointment of a request was made of it',
  async ({ id, first_appointment_id }, look) => {
    if (first_appointment_id === undefined) return [];
    const [first] = await appointmentsStanding(look, [first_appointment_id]);
    return first?.appointment_request_id === id ? [] : [`appointment ${first_appointment_id}`];
  },
);
