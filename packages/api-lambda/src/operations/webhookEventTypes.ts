import { eventTypes } from '../events/event-types.ts';

/** The events that a webhook can be told of. */
export const webhookEventTypes = (): readonly string[] => eventTypes;
