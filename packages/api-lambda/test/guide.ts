/**
 * The examples of a document, executed in order against one clinic. An example is a GraphQL block that says who asks, its
 * variables where it has any, and the answer, with its HTTP status where that is not 200:
 *
 *     ```graphql client          ```json variables          ```json answer
 *     { currentUser { id } }     { … }                      { "data": … }
 *     ```                        ```                        ```
 *
 * The clock stands still, so dates need no care. Ids differ from run to run; the document's own stand for them, bound
 * where an id first appears, and secrets are cut short. `vitest -u` writes the true answers into the document.
 */
import { openClinic } from './server.ts';

const EXAMPLE =
  /```graphql (?<who>\w+)(?<headers>[^\n]*)\n(?<query>.*?)```(?:\n+```json variables\n(?<variables>.*?)```)?(?<before>\n+)```json answer(?: \d+)?\n(?<answer>.*?)```/gs;

/** The text with every answer replaced by the one that the API gives now. */
export async function rewritten(text: string): Promise<string> {
  const { clinic, keys, ids } = await practice(text);
  const parts: string[] = [];
  let end = 0;
  const examples = [...text.matchAll(EXAMPLE)];
  if (examples.length !== text.match(/^```graphql/gm)?.length) throw new Error('A GraphQL block has no answer.');
  for (const found of examples) {
    const { who = '', headers = '', query = '', variables = '{}', before = '', answer = '' } = found.groups ?? {};
    const key = keys[who];
    if (key === undefined) throw new Error(`Nobody is called "${who}".`);
    const { status, body } = await clinic.query(
      key,
      ids.real(query),
      JSON.parse(ids.real(variables)),
      headersIn(headers),
    );
    ids.learn(body, answer.trim() ? JSON.parse(answer) : undefined);
    const heading = status === 200 ? '```json answer' : `\`\`\`json answer ${status}`;
    const head = found[0].slice(0, found[0].lastIndexOf(`${before}\`\`\`json answer`));
    parts.push(text.slice(end, found.index), head, before, `${heading}\n${ids.printed(pretty(body))}\n\`\`\``);
    end = found.index + found[0].length;
  }
  return [...parts, text.slice(end)].join('');
}

/** `idempotency-key=… accept=…`, as they stand behind whoever asks. */
const headersIn = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(' ').flatMap((pair) => (pair ? [pair.split('=') as [string, string]] : [])));

/** The clinic of the guide: one provider, one client, one staff member, and their keys by the name the guide calls them. */
async function practice(text: string) {
  const clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
  const nora = await clinic.addProvider({ first_name: 'Nora', last_name: 'Quill', email: 'nora@harbor.example' });
  const ada = await clinic.addClient({
    first_name: 'Ada',
    last_name: 'Birch',
    email: 'ada@clients.example',
    dietitian_id: nora.id,
  });
  const ben = await clinic.addClient({
    first_name: 'Ben',
    last_name: 'Castle',
    email: 'ben@clients.example',
    dietitian_id: nora.id,
  });
  const keys: Record<string, string | null> = {
    visitor: null,
    staff: clinic.keys.staff,
    provider: nora.key,
    client: ada.key,
  };
  const ids = createIds(text, { 1001: clinic.ids.organization, 1002: nora.id, 1003: ada.id, 1004: ben.id });
  return { clinic, keys, ids };
}

/** Which id of the clinic stands behind each id of the guide. */
function createIds(text: string, known: Readonly<Record<string, string>>) {
  let last = Math.max(
    ...Object.keys(known).map(Number),
    ...[...text.matchAll(/"(\d{4,})"/g)].map(([, id]) => Number(id)),
  );
  const realOf = new Map(Object.entries(known));
  const printedOf = new Map(Object.entries(known).map(([printed, real]) => [real, printed]));
  const bind = (printed: string, real: string): void => {
    realOf.set(printed, real);
    printedOf.set(real, printed);
  };
  const replaced = (text: string, map: ReadonlyMap<string, string>): string =>
    text.replace(/(?<![\w:.-])\d{4,}(?![\w:]|-(?!\d{4}-\d\d-\d\d))/g, (digits) => map.get(digits) ?? digits);

  /** Binds the ids of an answer that are new: to the one that the guide shows in that place, else to the next one. */
  const learn = (real: unknown, shown: unknown): void => {
    if (typeof real === 'string' && /^\d{4,}$/.test(real) && !printedOf.has(real)) {
      const free = typeof shown === 'string' && /^\d{4,}$/.test(shown) && !realOf.has(shown);
      bind(free ? shown : String(++last), real);
    }
    if (typeof real !== 'object' || real === null) return;
    for (const [name, value] of Object.entries(real))
      learn(value, (shown as Record<string, unknown> | undefined)?.[name]);
  };
  return {
    learn,
    real: (text: string) => replaced(text, realOf),
    printed: (text: string) => replaced(text, printedOf).replace(/(op|whsec)_[\w-]+…?/g, '$1_…'),
  };
}

/** JSON as a person would set it: whatever fits on a line of 110 characters stands on one. */
function pretty(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, undefined, 1)
    .replace(/\n */g, ' ')
    .replace(/(?<=\[) | (?=\])/g, '');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 110) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((entry) => pretty(entry, inner))
    : Object.entries(value).map(([name, entry]) => `${JSON.stringify(name)}: ${pretty(entry, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => `${inner}${entry}`).join(',\n')}\n${indent}${close}`;
}
