import { expect } from 'vitest';
import type { Clinic } from './server.ts';

/** Input types that are not named like their mutation. */
const inputs: Readonly<Record<string, string>> = {
  bulkDeleteAvailability: 'BulkDeleteAvailabilityInput!',
  createAvailabilityWithAppointmentTypes: 'CreateAvailabilityWithAppointmentTypesInput!',
  editAvailabilityWithAppointmentTypes: 'EditAvailabilityWithAppointmentTypesInput!',
};

/** Short ways to call a clinic's API over HTTP. */
export function calling(clinic: Clinic, usual: string | null = clinic.keys.staff) {
  /** The whole answer of a mutation. */
  const answer = (name: string, input: object, selection: string, key = usual) =>
    clinic.query(
      key,
      `mutation($input: ${inputs[name] ?? `${name}Input`}) { ${name}(input: $input) { ${selection} messages { field message } } }`,
      { input },
    );
  return {
    /** The payload of a mutation, messages included. */
    async mutate(name: string, input: object, selection: string, key = usual) {
      const { body, status } = await answer(name, input, selection, key);
      expect(body.errors, name).toBeUndefined();
      expect(status, name).toBe(200);
      return body.data[name];
    },

    /** What a mutation made; it must have had nothing to say against it. */
    async made(name: string, input: object, selection: string, key = usual) {
      const payload = await this.mutate(name, input, selection, key);
      expect(payload.messages, name).toBeNull();
      return Object.values(payload).find((value) => value !== null) as { id: string } & Record<string, never>;
    },

    /** The fields and messages that a mutation refused with, having made nothing. */
    async refusal(
      name: string,
      input: object,
      selection: string,
      key = usual,
    ): Promise<{ field: string; message: string }> {
      const { messages, ...rest } = await this.mutate(name, input, selection, key);
      expect(messages, `${name} ${JSON.stringify(input)}`).toHaveLength(1);
      for (const value of Object.values(rest)) expect(value).toBeNull();
      return messages[0];
    },

    /** The first error of a call that did not get as far as an answer. */
    async denial(name: string, input: object, selection: string, key: string | null): Promise<string> {
      const { body } = await answer(name, input, selection, key);
      expect(body.data?.[name] ?? null).toBeNull();
      return body.errors[0].extensions.code;
    },

    /** The value of one query field; `args` as it stands between its parentheses. */
    async ask(field: string, args: string, selection: string, key = usual) {
      const { body } = await clinic.query(key, `{ ${field}${args && `(${args})`} ${selection} }`);
      expect(body.errors, `${field}(${args})`).toBeUndefined();
      return body.data[field];
    },

    /** The error of a query that could not be answered. */
    async question(field: string, args: string, selection: string, key = usual) {
      const { body } = await clinic.query(key, `{ ${field}${args && `(${args})`} ${selection} }`);
      return body.errors?.[0];
    },
  };
}
