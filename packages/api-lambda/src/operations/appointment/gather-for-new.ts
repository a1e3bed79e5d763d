import { noSuch, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { gatherCalendars, within } from '../../scheduling/occupancy.ts';
import { schedulingFacts } from '../../store/facts.ts';
import type { AppointmentType, User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { type RequestToFulfill, requestIn } from '../appointment-request/fulfillment.ts';
import { type AppointmentFacts, changeFacts, clientsIn } from './change-facts.ts';
import type { NewAppointment } from './read-new-appointment.ts';

/** What a new appointment rests on. */
export interface GatheredForNew extends Pick<AppointmentFacts, 'facts' | 'calendars' | 'rules' | 'credits'> {
  readonly type: AppointmentType | undefined;
  readonly clients: readonly User[];
  readonly request: RequestToFulfill | undefined;
}

/** Reads it, as it was last committed. @throws BadInput for ids that name nothing */
export async function gatherForNew(asked: NewAppointment, ctx: Context): Promise<GatheredForNew> {
  const { type: typeId, clients: ids } = asked;
  const { organization } = signedIn(ctx);
  const intervals = asked.starts.map((start) => within(start, asked.length));
  const [facts, rooms] = await Promise.all([
    schedulingFacts(ctx.store, {
      organization,
      types: typeId ? [typeId] : [],
      providers: asked.providers,
      intervals,
      others: [
        ...ids.map(key.user),
        ...(typeId ? ids.map((client) => key.credit(client, typeId)) : []),
        ...(asked.request ? [key.appointmentRequest(asked.request)] : []),
      ],
      consistent: true,
    }),
    gatherCalendars(ctx.store, organization, asked.room ? [asked.room] : [], intervals),
  ]);
  if (!facts) throw new Error(`Organization ${organization} is missing.`);
  const gathered = {
    ...changeFacts(facts, rooms),
    type: facts.types.find(({ deleted_at }) => deleted_at === undefined),
    clients: clientsIn(facts),
    request: await requestIn(ctx, facts),
  };
  requireThere(asked, gathered);
  return gathered;
}

function requireThere(asked: NewAppointment, { facts, type, clients, request }: GatheredForNew): void {
  const provider = asked.providers.find((id) => !facts.providers.some(({ provider }) => provider.id === id));
  if (provider !== undefined)
    throw new BadInput(
      provider === asked.providers[0] ? 'other_party_id' : 'providers',
      `No provider has the id ${provider}.`,
    );
  if (asked.type && !type) throw new BadInput('appointment_type_id', `No appointment type has the id ${asked.type}.`);
  const unknown = asked.clients.find((id) => !clients.some((client) => client.id === id));
  if (unknown !== undefined)
    throw new BadInput(unknown === asked.client ? 'user_id' : 'attendee_ids', `No client has the id ${unknown}.`);
  if (asked.request && !request) throw noSuch('appointment request', asked.request, 'appointment_request_id');
}
