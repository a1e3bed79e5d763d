import type { Immovable } from '../scheduling/reschedule.ts';
import type { EffectiveSetting } from '../settings.ts';

const sentences: Readonly<Record<Immovable, (verb: string) => string>> = {
  'not-allowed': (verb) => `Appointments cannot be ${verb} online. Please contact your provider.`,
  'too-late': (verb) => `It is too late for this appointment to be ${verb} online. Please contact your provider.`,
  past: (verb) => `This appointment has begun and can no longer be ${verb}.`,
  status: (verb) => `An appointment with this status cannot be ${verb}.`,
  'cap-reached': (verb) => `This appointment has been ${verb} as often as is allowed. Please contact your provider.`,
};

/** What a client is told who may not move or cancel an appointment: the practice's own words, where it has set any. */
export function immovableMessage(what: 'cancel' | 'reschedule', reason: Immovable, setting: EffectiveSetting): string {
  const own = what === 'cancel' ? setting.cant_cancel_message : setting.cant_reschedule_message;
  return own ?? sentences[reason](what === 'cancel' ? 'canceled' : 'rescheduled');
}
