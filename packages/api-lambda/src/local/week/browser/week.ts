import { dayOf, type Minute, parseDay, printDay, zone as zoneOf } from '@openings/engine';
import { apiFor, type Provider, type Question } from './api.ts';
import { mondayOf } from './axis.ts';
import { draw } from './drawing.ts';
import { byId, element, fill } from './element.ts';
import { type Choice, pictureOf } from './picture.ts';
import { letPointAt } from './pointing.ts';
import { answering } from './why.ts';
import * as words from './words.ts';

const [key, whole] = [byId<HTMLInputElement>('key'), byId<HTMLInputElement>('whole')];
const provider = byId<HTMLSelectElement>('provider');
const type = byId<HTMLSelectElement>('type');
const zone = byId<HTMLSelectElement>('zone');
const [grid, panel] = [byId('grid'), byId('panel')];
const hint = [...panel.childNodes];

/** The page as it stands. What is chosen stands in the address, too, so that a week can be shown to somebody. */
let providers: readonly Provider[] = [];
let monday = 0;
let point: ReturnType<typeof answering> | undefined;

const now = (): Minute => Math.floor(Date.now() / 60_000);
const today = (): number => dayOf(zoneOf(zone.value).toWall(now()));
const api = () => apiFor(key.value.trim());
const question = (): Question => ({ provider: provider.value, type: type.value, zone: zone.value });

async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  key.value = JSON.parse(byId('config').textContent ?? '{}').key ?? '';
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([here, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  const names = zones.map((id) => [id, id.replaceAll('_', ' ')] as const);
  fill(zone, names, asked.get('zone') ?? here);
  monday = mondayOf(asked.has('week') ? parseDay(asked.get('week') ?? '') : today());
  await loadProviders(asked.get('provider'), asked.get('type'));
}

async function loadProviders(wanted: string | null, wantedType: string | null): Promise<void> {
  providers = await api().providers();
  const names = providers.map(({ id, full_name }) => [id, full_name] as const);
  fill(provider, names, wanted ?? '');
  offerTypes(wantedType);
  await loadWeek();
}

function offerTypes(wanted: string | null): void {
  const types = providers.find(({ id }) => id === provider.value)?.appointment_types ?? [];
  const names = types.map(({ id, name, length }) => [id, `${name}, ${length} min`] as const);
  fill(type, names, wanted ?? type.value);
}

async function loadWeek(): Promise<void> {
  const choice = chosen();
  if (!choice) return grid.replaceChildren(element('p', {}, 'There is nobody who can be booked.'));
  const [first, last] = [printDay(monday), printDay(monday + 6)];
  const asked = `?${new URLSearchParams({ ...question(), week: first })}`;
  history.replaceState(null, '', asked);
  byId('month').textContent = words.month(zoneOf(choice.zone).toInstant((monday + 3) * 1440), choice.zone);
  grid.setAttribute('aria-busy', 'true');
  const week = await api().week(question(), first, last);
  if (asked !== location.search) return; // something else was chosen meanwhile
  const picture = pictureOf(choice, week);
  grid.replaceChildren(draw(picture, now()));
  grid.querySelector('button')?.setAttribute('tabindex', '0');
  grid.removeAttribute('aria-busy');
  panel.replaceChildren(...hint);
  const ask = (datetime: string) => api().explanation(question(), datetime);
  point = answering({ picture, grid, panel, length: choice.type.length, ask });
}

function chosen(): Choice | undefined {
  const who = providers.find(({ id }) => id === provider.value);
  const what = who?.appointment_types.find(({ id }) => id === type.value);
  return who && what && { provider: who, type: what, zone: zone.value, monday, wholeDay: whole.checked };
}

/** Does something that asks the API, and says so where it refuses. */
async function telling(work: Promise<void> | undefined): Promise<void> {
  const trouble = byId('trouble');
  trouble.textContent = '';
  await work?.catch((error: Error) => {
    trouble.textContent = error.message;
    grid.removeAttribute('aria-busy');
  });
}

async function turn(to: number): Promise<void> {
  monday = to;
  await telling(loadWeek());
}

letPointAt(grid, (quarter) => void telling(point?.(quarter)));
provider.addEventListener('change', () => {
  offerTypes(null);
  void telling(loadWeek());
});
for (const field of [type, zone, whole]) field.addEventListener('change', () => void telling(loadWeek()));
key.addEventListener('change', () => void telling(loadProviders(provider.value, type.value)));
byId('earlier').addEventListener('click', () => void turn(monday - 7));
byId('later').addEventListener('click', () => void turn(monday + 7));
byId('today').addEventListener('click', () => void turn(mondayOf(today())));

await telling(begin());
