import type { Demo } from '../../src/local/demo-file.ts';
import type { Caller } from './caller.ts';

/** The part of the demo clinic in which the chaos takes place. */
export interface ChaosClinic {
  readonly staff: string;
  readonly provider: string;
  readonly clients: readonly { readonly id: string; readonly key: string }[];
  /** A visit of half an hour with ten minutes of buffer, and a class of three seats. */
  readonly types: { readonly visit: string; readonly group: string };
  readonly sessions: readonly string[];
  /** Three working days, YYYY-MM-DD. */
  readonly days: readonly string[];
}

/** The provider's hours: 09:00 to 17:00 in New York. */
export const ZONE = 'America/New_York';
export const BUFFER = 10;
export const LENGTH = 30;
export const GRANTED = 1000;
const SEATS = 3;

/** Makes ready what the chaos needs, before anything is killed. */
export async function chaosClinic({ ask, change }: Caller, demo: Demo): Promise<ChaosClinic> {
  const { staff } = demo.keys;
  const provider = demo.provider_ids[0] as string;
  let made = 0;
  const make = async (name: string, input: object, object: string): Promise<string> => {
    const { object: thing, messages } = await change(staff, `setup-${made++}`, name, input, `${object} { id }`);
    if (!thing) throw new Error(`${name}: ${JSON.stringify(messages)}`);
    return thing.id;
  };
  const rules = { buffer: String(BUFFER), minimum_advance_cancel_time: 0, minimum_advance_reschedule_time: 0 };
  const type = { clients_can_book: true, appointment_setting: rules };
  const visit = await make('createAppointmentType', { ...type, name: 'Chaos', length: LENGTH }, 'appointmentType');
  const group = await make(
    'createAppointmentType',
    { ...type, name: 'Chaos class', length: 60, is_group: true, is_waitlist_enabled: true },
    'appointmentType',
  );
  const clients = [];
  for (const id of demo.client_ids.slice(0, 8)) {
    const appointment_type_credits_attributes = [visit, group].map((appointment_type_id) => ({
      appointment_type_id,
      quantity: String(GRANTED),
    }));
    await make('updateClient', { id, appointment_type_credits_attributes }, 'user');
    const { createApiKey } = await ask(
      staff,
      'mutation($id: ID!) { createApiKey(input: { user_id: $id, name: "chaos" }) { api_key } }',
      { id },
    );
    clients.push({ id, key: createApiKey.api_key as string });
  }
  const days = workingDays();
  const sessions = [];
  for (const day of days) {
    const session = { other_party_id: provider, appointment_type_id: group, contact_type: 'In Person', timezone: ZONE };
    const input = { ...session, datetime: `${day} 12:00`, max_attendees: String(SEATS) };
    sessions.push(await make('createAppointment', input, 'appointment'));
  }
  return { staff, provider, clients, types: { visit, group }, sessions, days };
}

/** Three days far enough ahead that the demo clinic has little on them: Monday to Wednesday, five weeks on. */
function workingDays(): string[] {
  const monday = new Date(Date.now() + 35 * 86_400_000);
  monday.setUTCDate(monday.getUTCDate() + ((8 - monday.getUTCDay()) % 7));
  return [0, 1, 2].map((day) => new Date(monday.getTime() + day * 86_400_000).toISOString().slice(0, 10));
}
