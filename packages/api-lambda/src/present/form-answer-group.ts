import { clientsOf } from '../scheduling/settlement.ts';
import type { Appointment, FormAnswerGroup } from '../store/items.ts';
import { created_at, updated_at } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadUser } from './related.ts';

/** A group of answers with the appointment it hangs on. */
export interface FormAnswersOfAppointment extends FormAnswerGroup {
  readonly appointment: Appointment;
}

/** A filled-in form. */
export const formAnswerGroup: Presenter<'FormAnswerGroup'> = {
  created_at,
  updated_at,
  filler: async ({ filler_id }, _, ctx) => (await loadUser(ctx, filler_id)) ?? null,
  form_answers: ({ form_answers }, { custom_module_ids: asked }) =>
    form_answers
      .filter(({ custom_module_id }) => !asked || asked.includes(custom_module_id ?? ''))
      .map((answer) => ({ ...answer, displayed_answer: answer.answer ?? null })),
  user_id: ({ appointment }) => clientsOf(appointment)[0] ?? null,
};
