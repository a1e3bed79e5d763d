import type { Interval } from '@openings/engine';
import type { Context } from '../../context.ts';
import { type EffectiveSetting, effectiveSetting } from '../../settings.ts';
import { type SchedulingFacts, schedulingFacts } from '../../store/facts.ts';
import type { Appointment, AppointmentType } from '../../store/items.ts';
import type { Key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';

/** What a change of an appointment rests on. */
export interface AppointmentFacts {
  readonly facts: SchedulingFacts;
  readonly typeBefore: AppointmentType | undefined;
  readonly typeAfter: AppointmentType | undefined;
  readonly setting: EffectiveSetting;
}

/**
 * Reads, as last committed, the providers, types, settings and calendars that a change of an appointment touches.
 * @throws BadInput for a provider or a type that does not exist
 */
export async function gatherFor(
  ctx: Context,
  before: Appointment,
  after: { readonly type: string | undefined; readonly providers: readonly string[] },
  intervals: readonly Interval[],
  others: readonly Key[] = [],
): Promise<AppointmentFacts> {
  const providers = [...new Set([...after.providers, ...before.provider_ids])];
  const types = [...new Set([before.appointment_type_id, after.type].filter((id) => id !== undefined))];
  const facts = await schedulingFacts(ctx.store, {
    organization: before.organization,
    types,
    providers,
    intervals,
    others,
    evenInactive: true,
    consistent: true,
  });
  const missing = after.providers.find(
    (id) => !before.provider_ids.includes(id) && !facts?.providers.some(({ provider }) => provider.id === id),
  );
  if (!facts || missing !== undefined) throw new BadInput('other_party_id', `No provider has the id ${missing}.`);
  const typeOf = (id: string | undefined) => facts.types.find((type) => type.id === id);
  const typeAfter = typeOf(after.type);
  if (after.type !== before.appointment_type_id && (!typeAfter || typeAfter.deleted_at !== undefined)) {
    throw new BadInput('appointment_type_id', `No appointment type has the id ${after.type}.`);
  }
  const first = facts.providers.find(({ provider }) => provider.id === after.providers[0]);
  return {
    facts,
    typeBefore: typeOf(before.appointment_type_id),
    typeAfter,
    setting: effectiveSetting(typeAfter, first?.setting, facts.organizationSetting),
  };
}
