import { expect, test } from 'vitest';
import type { Event } from '../store/event.ts';
import { meaningsOf } from './meaning.ts';

const event = (given: Partial<Event>): Event => ({
  kind: 'event',
  organization: '1',
  resource: 'APPOINTMENT',
  resource_id: '2111',
  type: 'CREATE',
  occurred_at: 0,
  expires_at: 0,
  changes: [],
  ...given,
});
const named = (given: Partial<Event>, ofClient = false) =>
  meaningsOf(event(given), ofClient).map(({ event_type, resource_id }) => `${event_type} ${resource_id}`);
const start = { field: 'start', before: '1', after: '2' };

test('what is new or gone has no changed fields, what was changed names them', () => {
  expect(meaningsOf(event({ changes: [start] }), false)).toEqual([
    { event_type: 'appointment.created', resource_id: '2111', resource_id_type: 'Appointment', changed_fields: [] },
  ]);
  const changes = [start, { field: 'credit_spent_for', after: '["52"]' }];
  expect(meaningsOf(event({ type: 'UPDATE', changes }), false)).toEqual([
    {
      event_type: 'appointment.updated',
      resource_id: '2111',
      resource_id_type: 'Appointment',
      changed_fields: ['start'],
    },
  ]);
  expect(named({ type: 'DESTROY', changes })).toEqual(['appointment.deleted 2111']);
});

test('nothing is told of a change that nobody outside would notice, or whose author asked for silence', () => {
  expect(named({ type: 'UPDATE' })).toEqual([]);
  expect(named({ type: 'UPDATE', changes: [{ field: 'credit_spent_for', after: '["52"]' }] })).toEqual([]);
  expect(named({ quiet: true })).toEqual([]);
  expect(named({ resource: 'SETTING' as never, changes: [start] })).toEqual([]);
});

test('a series is told of appointment by appointment', () => {
  expect(named({ also: ['2112', '2113'] })).toEqual([
    'appointment.created 2111',
    'appointment.created 2112',
    'appointment.created 2113',
  ]);
});

test('who comes into a session, or leaves it, is news of its own', () => {
  const seats = (before: string[], after: string[]) => [
    { field: 'attendee_ids', before: JSON.stringify(before), after: JSON.stringify(after) },
  ];
  expect(named({ type: 'UPDATE', changes: seats(['52'], ['52', '53']) })).toEqual([
    'appointment.updated 2111',
    'appointment.patient_added 2111',
  ]);
  expect(named({ type: 'UPDATE', changes: seats(['52'], ['53']) })).toEqual([
    'appointment.updated 2111',
    'appointment.patient_added 2111',
    'appointment.patient_removed 2111',
  ]);
  expect(named({ type: 'DESTROY', changes: seats(['52'], []) })).toEqual(['appointment.deleted 2111']);
});

test('clients are patients, members are not', () => {
  const update = { resource: 'USER', resource_id: '52', type: 'UPDATE', changes: [start] } as const;
  expect(named(update, true)).toEqual(['patient.updated 52']);
  expect(named(update, false)).toEqual([]);
});
