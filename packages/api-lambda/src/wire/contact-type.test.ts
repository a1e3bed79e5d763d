import { expect, test } from 'vitest';
import { contactTypeNamed } from './contact-type.ts';

test('a contact type goes by its slug, its name, and the name it had before', () => {
  expect(['video_chat', 'Healthie Video Call', ' secure videochat '].map(contactTypeNamed)).toEqual(
    Array(3).fill('video_chat'),
  );
  expect(['in_person', 'In Person', 'IN PERSON'].map(contactTypeNamed)).toEqual(Array(3).fill('in_person'));
  expect(['phone_call', 'phone call'].map(contactTypeNamed)).toEqual(Array(2).fill('phone_call'));
  expect(['', 'telepathy', 'toString'].map(contactTypeNamed)).toEqual(Array(3).fill(undefined));
});
