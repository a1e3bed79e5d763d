import { buildASTSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sdl } from '../generated.ts';
import type { User } from '../store/items.ts';
import { listedFields, mayCall, permit } from './policy.ts';
import { anonymous, viewerOf } from './viewer.ts';

const schema = buildASTSchema(parse(sdl));
const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.keys(root?.getFields() ?? {}),
);
const viewer = (role: User['role']) => viewerOf({ role } as User);

it('lists every field of Query and Mutation, once, and no other', () => {
  expect([...listedFields].sort()).toEqual([...fields].sort());
});

it('is closed to all for a field it does not list', () => {
  for (const each of [anonymous, viewer('client'), viewer('provider'), viewer('staff')]) {
    expect(mayCall(each, 'somethingNew')).toBe(false);
    expect(mayCall(each, 'constructor')).toBe(false);
  }
});

describe('visitors', () => {
  it('reach slots, days, public types, checkout and requests, and nothing else', () => {
    expect(fields.filter((field) => mayCall(anonymous, field)).sort()).toEqual([
      'appointment',
      'appointmentSetting',
      'appointmentType',
      'appointmentTypes',
      'appointmentTypesCount',
      'availableSlotsForRange',
      'completeCheckout',
      'contactTypes',
      'createAppointmentRequest',
      'currentUser',
      'daysAvailableForRange',
      'nextAvailableSlot',
      'slotExplanation',
    ]);
  });

  it('are asked to sign in, clients are told that they may not', () => {
    expect(() => permit(anonymous, ['contactTypes', 'users'])).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
    expect(() => permit(viewer('client'), ['contactTypes', 'users'])).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
    expect(() => permit(viewer('staff'), ['contactTypes', 'users'])).not.toThrow();
  });
});

describe('clients', () => {
  it('change nothing but appointments, requests and themselves', () => {
    const changes = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(changes.filter((field) => mayCall(viewer('client'), field)).sort()).toEqual([
      'completeCheckout',
      'createAppointmentRequest',
      'deleteAppointment',
      'updateAppointment',
      'updateAppointmentInclusion',
      'updateClient',
    ]);
  });
});
