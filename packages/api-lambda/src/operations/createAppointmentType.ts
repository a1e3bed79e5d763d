import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createAppointmentTypeInput } from '../generated.ts';
import { change, committed, created } from '../store/commit.ts';
import type { AppointmentType } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readTypeInput, usualType } from './appointment-type/input.ts';
import { typesOf } from './appointment-type/list.ts';
import { editSetting } from './setting/input.ts';

/** A new kind of appointment, last in the organization's order. Clients may book it unless told otherwise. */
export const createAppointmentType = mutation(async (input: createAppointmentTypeInput, ctx: Context) => {
  const { organization, user } = signedIn(ctx);
  const { name, length, ...given } = await readTypeInput(ctx, input);
  if (!name) throw new BadInput('name', 'name is required.');
  if (!length) throw new BadInput('length', 'length is required: the minutes of an appointment, for example 60.');
  const nested = input.appointment_setting;
  const setting = nested && !nested._destroy ? await editSetting({}, nested, ctx.store.newId) : {};
  const positions = (await typesOf(ctx.store, organization)).map(({ position }) => position);
  const appointmentType = created<AppointmentType>(ctx, {
    ...usualType,
    kind: 'appointment-type',
    id: await ctx.store.newId(),
    organization,
    user_id: user.id,
    position: Math.max(0, ...positions) + 1,
    name,
    length,
    ...given,
    ...(Object.keys(setting).length > 0 && { appointment_setting: setting }),
  });
  return committed(ctx, change(ctx, 'APPOINTMENT_TYPE', undefined, appointmentType), { appointmentType });
});
