import type { Context } from '../../context.ts';
import { isActive } from '../../scheduling/occupancy.ts';
import { clientsOf } from '../../scheduling/settlement.ts';
import { type EffectiveSetting, effectiveSetting } from '../../settings.ts';
import { type Appointment, type Organization, recordOf, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { USUAL_ZONE } from '../../viewer-zone.ts';

/** A client with an appointment ahead, and what reminding them takes. */
export interface Reminded {
  readonly appointment: Appointment;
  readonly client: User;
  /** The client's zone; where they have none, their provider's, else the organization's. */
  readonly zoneId: string;
  readonly organization: Organization | undefined;
  readonly setting: EffectiveSetting;
}

/** The clients that hold a place in an appointment that is to happen; nobody where it is over, cancelled, deleted or a block. */
export async function remindable(ctx: Context, appointment: Appointment | undefined): Promise<Reminded[]> {
  if (!appointment || !isActive(appointment) || appointment.is_blocker || appointment.start <= ctx.now) return [];
  const { organization: home, provider_ids, appointment_type_id } = appointment;
  const provider = provider_ids[0] ?? '';
  const clients = clientsOf(appointment);
  const [type, own, shared, organizationItem, providerItem, ...people] = await ctx.store.getMany([
    key.appointmentType(appointment_type_id ?? ''),
    key.userSetting(provider),
    key.organizationSetting(home),
    key.organization(home),
    key.user(provider),
    ...clients.map(key.user),
  ]);
  const organization = recordOf('organization', organizationItem);
  const setting = effectiveSetting(
    recordOf('appointment-type', type),
    recordOf('setting', own),
    recordOf('setting', shared),
  );
  const around = recordOf('user', providerItem)?.timezone ?? organization?.timezone ?? USUAL_ZONE;
  return people.flatMap((item) => {
    const client = recordOf('user', item);
    if (!client?.active || client.organization !== home) return [];
    return [{ appointment, client, zoneId: client.timezone ?? around, organization, setting }];
  });
}
