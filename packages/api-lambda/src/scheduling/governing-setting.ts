import { type EffectiveSetting, effectiveSetting } from '../settings.ts';
import type { SchedulingFacts } from '../store/facts.ts';
import type { Appointment } from '../store/items.ts';

/** The setting that governs an appointment: its type's own, else its first provider's, else the organization's. */
export function settingIn(
  { types, providers, organizationSetting }: SchedulingFacts,
  { appointment_type_id, provider_ids }: Pick<Appointment, 'appointment_type_id' | 'provider_ids'>,
): EffectiveSetting {
  const type = types.find(({ id }) => id === appointment_type_id);
  const first = providers.find(({ provider }) => provider.id === provider_ids[0]);
  return effectiveSetting(type, first?.setting, organizationSetting);
}
