import type { HttpRequest } from '../src/http/message.ts';
import { metrics } from '../src/telemetry/metrics.ts';
import type { LogLine } from './server.ts';

/**
 * What every test of the API watches for beside what it is about: that no line of its clinic's log holds a text that was
 * sent to the clinic or stands in its table, or a credential. Only what says nothing of a person, by the name of the
 * argument or attribute that it stands in, may be there; a name that is not listed here counts as personal.
 */
const impersonal = new Set([
  ...['PK', 'SK', 'kind', 'role', 'type', 'resource', 'resource_type', 'resource_name', 'event_type', 'external_type'],
  ...['timezone', 'owner', 'field', 'fields', 'operationName', 'extensions', 'fingerprint', 'permissions', 'status'],
  ...['initiated_by', 'trouble'],
]);

/** Shorter texts stand by chance in any log. */
const SHORTEST = 3;
/** A leak shows in the beginning of a long text. */
const BEGINNING = 100;

/** Listens to requests, and compares what they told with what was logged: afterwards, so as not to slow them down. */
export function watchLog() {
  const heard: HttpRequest[] = [];
  return {
    hear: (request: HttpRequest): void => void heard.push(request),

    /** What these lines hold of what was told, and of what stands in these items. */
    leaks(lines: readonly LogLine[], items: readonly object[]): Named[] {
      const logged = [...new Set(lines.flatMap(leaves))].join('\n');
      const texts = new Map([...heard.flatMap(told), ...textsIn(items)]);
      return [...texts].map(([text, name]) => ({ name, text })).filter(({ text }) => stands(text, logged));
    },
  };
}

/** What a request tells: its credential, the values of its variables, the texts in its document. */
function told({ headers, query, body }: HttpRequest): Text[] {
  const credential = headers.authorization?.split(' ').at(-1);
  const sent = [parsed(body), Object.fromEntries(new URLSearchParams(query))];
  return [...textsIn(sent), ...(credential ? [[credential, 'credential'] as Text] : [])];
}

/**
 * Everything that a line says, names of fields too, unless they are those of our own metrics, which are made of words. Of
 * an error Lambda's log writes what it is, and where in the code it arose.
 */
function leaves({ message, fields: { error, ...fields } }: LogLine): string[] {
  const said = [message, ...faults(error)];
  JSON.stringify(fields, (name, value) => {
    said.push(name in metrics ? '' : name, typeof value === 'string' ? value : '');
    return value;
  });
  return said;
}

const faults = (error: unknown): string[] => (error instanceof Error ? [error.name, ...faults(error.cause)] : []);

/** The personal texts in a request's body or in items, each with its name. */
function textsIn(content: unknown): Text[] {
  return strings(content)
    .flatMap((one) => (one.name === 'query' ? literals(one.text) : [one]))
    .filter(({ name, text }) => !impersonal.has(name) && text.length >= SHORTEST && !/^\d{1,6}$/.test(text))
    .map(({ name, text }) => [text.slice(0, BEGINNING), name]);
}

type Text = [text: string, name: string];

/** A text, and the name of the argument or attribute that it stands in. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

/** The texts in a document that arguments are given. */
const literals = (document: string): Named[] =>
  [...document.matchAll(/\b(\w{1,60}):\s{0,9}"((?:[^"\\\n]|\\.)*)"/g)].map(([, name = '', text = '']) => ({
    name,
    text,
  }));

/** All texts of a value, however deep, each with the name of the field that it stands in. Other than by recursion, since attacks nest deep. */
function strings(content: unknown): Named[] {
  const found: Named[] = [];
  const left: [name: string, value: unknown][] = [['', content]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [name, value] = next;
    if (typeof value === 'string') found.push({ name, text: value });
    else if (Array.isArray(value)) for (const one of value) left.push([name, one]);
    else if (value && typeof value === 'object') left.push(...named(value));
  }
  return found;
}

/** The parts of an object by name; what an event says of a change bears the name of the field that was changed. */
const named = (value: object): [string, unknown][] =>
  'field' in value && typeof value.field === 'string'
    ? Object.entries(value).flatMap(([name, part]) => (name === 'field' ? [] : [[value.field as string, part]]))
    : Object.entries(value);

/** Whether a text stands in another as a word of its own. */
function stands(text: string, logged: string): boolean {
  for (let at = logged.indexOf(text); at >= 0; at = logged.indexOf(text, at + 1)) {
    const around = [logged[at - 1], logged[at + text.length]];
    if (around.every((letter) => letter === undefined || !/[\p{L}\p{N}_]/u.test(letter))) return true;
  }
  return false;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
