import { cursorOf } from '../wire/cursor.ts';
import { created_at } from './dates.ts';
import type { Presenter } from './presenter.ts';

/** What is known of an API key, which is not the key itself. */
export const apiKey: Presenter<'ApiKey'> = {
  created_at,
  cursor: ({ id }) => cursorOf(id),
};
