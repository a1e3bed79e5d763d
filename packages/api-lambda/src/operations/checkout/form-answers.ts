import type { Context } from '../../context.ts';
import type { CheckoutFormAnswerGroupInput } from '../../generated.ts';
import type { FormAnswerGroup } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { NOTE, readText } from '../../wire/text-in.ts';

/** Answers as a client gave them, before they have ids. */
export type FormAnswersIn = Pick<FormAnswerGroup, 'custom_module_form_id'> & {
  readonly answers: readonly Omit<FormAnswerGroup['form_answers'][number], 'id'>[];
};

/** A form has at most this many answers: they are kept in the appointment's item. */
const MOST_ANSWERS = 100;

/** All answers of a form together take at most this many characters, for the same reason. */
const MOST_CHARACTERS = 100_000;

/** @throws BadInput for more answers, or more text, than an appointment keeps */
export function readFormAnswers(group: CheckoutFormAnswerGroupInput): FormAnswersIn {
  const field = 'form_answer_group';
  const given = (group.form_answers ?? []).filter((answer) => answer !== null);
  if (given.length > MOST_ANSWERS)
    throw new BadInput(field, `A form has at most ${MOST_ANSWERS} answers, not ${given.length}.`);
  const text = (value: string | null | undefined, name: string) =>
    value ? readText(value, `${field}.form_answers.${name}`, NOTE) : undefined;
  const answers = given.map(({ label, answer, custom_module_id }) => {
    const [question, said, module] = [
      text(label, 'label'),
      text(answer, 'answer'),
      text(custom_module_id, 'custom_module_id'),
    ];
    return {
      ...(question && { label: question }),
      ...(said && { answer: said }),
      ...(module && { custom_module_id: module }),
    };
  });
  if (JSON.stringify(answers).length > MOST_CHARACTERS)
    throw new BadInput(field, `Answers take at most ${MOST_CHARACTERS} characters in all.`);
  const form = text(group.custom_module_form_id, 'custom_module_form_id');
  return { answers, ...(form && { custom_module_form_id: form }) };
}

/** The filled form as it is kept with the appointment. */
export async function filledForm(ctx: Context, given: FormAnswersIn, filler: string): Promise<FormAnswerGroup> {
  const { answers, ...form } = given;
  return {
    ...form,
    id: await ctx.store.newId(),
    finished: true,
    filler_id: filler,
    form_answers: await Promise.all(answers.map(async (answer) => ({ id: await ctx.store.newId(), ...answer }))),
    created_at: ctx.nowMs,
    updated_at: ctx.nowMs,
  };
}
