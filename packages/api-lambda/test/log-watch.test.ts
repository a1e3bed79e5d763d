import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPractice, type Practice } from './appointing.ts';
import { calling } from './calling.ts';

/** That the watch over every test's log can bark: each of these lines is one that the application must never write. */
let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
  const { clinic, types } = practice;
  const about = {
    phone_number: '(212) 555-0142',
    quick_notes: 'Sleeps badly since May',
    location: { line1: 'Elm Street 7' },
  };
  await practice.made('updateClient', { id: clinic.ids.client, ...about }, 'user { id }');
  await practice.made(
    'createWebhook',
    { url: 'https://hooks.example/t0ken', event_type: 'patient.created' },
    'webhook { id }',
  );
  const form_answer_group = { form_answers: [{ label: 'History', answer: 'Hypertension' }] };
  const booked = await practice.checkout({
    appointment_type_id: types.visit,
    date: '2026-03-09 10:00',
    form_answer_group,
  });
  expect(booked.messages).toBeNull();
  await calling(clinic).ask('users', 'keywords: "Dora Vance"', '{ id }');
});
afterEach(() => {
  practice.clinic.logs.length = 0; // what a test has written on purpose
});

test('what the application writes of all this is nobody’s secret', async () => {
  expect(practice.clinic.logs.length).toBeGreaterThan(5);
  expect(await practice.clinic.leaks()).toEqual([]);
});

test.each([
  ['a name', 'first_name', { who: 'Cleo' }],
  ['an e-mail in a sentence', 'email', { said: 'No mail to cleo@example.org yet' }],
  ['a telephone number', 'phone_number', { numbers: [['(212) 555-0142']] }],
  ['a note', 'quick_notes', { input: { text: 'Sleeps badly since May' } }],
  ['an address', 'line1', { at: '/clients/Elm Street 7' }],
  ['the answer to a form', 'answer', { answers: '[{"answer":"Hypertension"}]' }],
  ['what was searched for', 'keywords', { searched: 'Dora Vance' }],
  ['the address of a webhook', 'url', { to: 'https://hooks.example/t0ken' }],
  ['a name as the name of a field', 'first_name', { Cleo: 1 }],
])('%s is caught', async (_, name, fields) => {
  practice.clinic.operator().log.info('Booked', fields);
  expect((await practice.clinic.leaks()).map((leak) => leak.name)).toEqual([name]);
});

test('so is a key, and what an error is called', async () => {
  const { clinic } = practice;
  clinic.operator().log.info('Booked', { with: `Basic ${clinic.keys.client}` });
  clinic.logs.push({ message: 'Fault', fields: { error: Object.assign(new Error('Cleo'), { name: 'Sam' }) } });
  expect((await clinic.leaks()).map(({ name }) => name).sort()).toEqual(['credential', 'first_name']);
  expect((await clinic.leaks()).map(({ text }) => text)).toContain('Sam'); // the message of an error is not logged
});
