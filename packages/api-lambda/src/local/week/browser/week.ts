import { dayOf, type Minute, parseDay, printDay, zone as zoneOf } from '@openings/engine';
import { apiFor, type Provider, type Question, type Week } from './api.ts';
import { mondayOf } from './axis.ts';
import { bar, draw } from './drawing.ts';
import { byId, element, fill } from './element.ts';
import { explained } from './panel.ts';
import { type Choice, type Picture, pictureOf } from './picture.ts';
import * as words from './words.ts';

/** What the server knows of whoever opens the page. */
const { key: usualKey } = JSON.parse(byId('config').textContent ?? '{}') as { readonly key: string };

const key = byId<HTMLInputElement>('key');
const [provider, type, zone] = ['provider', 'type', 'zone'].map((id) => byId<HTMLSelectElement>(id)) as [
  HTMLSelectElement,
  HTMLSelectElement,
  HTMLSelectElement,
];
const [grid, panel] = [byId('grid'), byId('panel')];
const hint = [...panel.childNodes];
/** How long one points at a time before it is asked about, in milliseconds. */
const PATIENCE = 60;

/** The page as it stands. What is chosen stands in the address, too, so that a week can be shown to somebody. */
let providers: readonly Provider[] = [];
let monday = 0;
let picture: Picture | undefined;
let explanations = new Map<string, ReturnType<ReturnType<typeof apiFor>['explanation']>>();
let pointed: Minute | undefined;

const now = (): Minute => Math.floor(Date.now() / 60_000);
const today = (): number => dayOf(zoneOf(zone.value).toWall(now()));
const question = (): Question => ({ provider: provider.value, type: type.value, zone: zone.value });

async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  key.value = usualKey;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([here, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  fill(
    zone,
    zones.map((id) => [id, id.replaceAll('_', ' ')]),
    asked.get('zone') ?? here,
  );
  const week = asked.get('week');
  monday = mondayOf(week ? parseDay(week) : today());
  await loadProviders(asked.get('provider'), asked.get('type'));
}

async function loadProviders(wanted: string | null, wantedType: string | null): Promise<void> {
  await telling(async () => {
    providers = await apiFor(key.value.trim()).providers();
    fill(
      provider,
      providers.map(({ id, full_name }) => [id, full_name]),
      wanted ?? '',
    );
    offerTypes(wantedType);
    await loadWeek();
  });
}

function offerTypes(wanted: string | null): void {
  const types = providers.find(({ id }) => id === provider.value)?.appointment_types ?? [];
  fill(
    type,
    types.map(({ id, name, length }) => [id, `${name}, ${length} min`]),
    wanted ?? type.value,
  );
}

async function loadWeek(): Promise<void> {
  const choice = chosen();
  if (!choice) return show([element('p', { class: 'empty' }, 'There is nobody who can be booked.')]);
  grid.setAttribute('aria-busy', 'true');
  const [first, last] = [printDay(monday), printDay(monday + 6)];
  history.replaceState(null, '', `?${new URLSearchParams({ ...question(), week: first })}`);
  const middle = zoneOf(choice.zone).toInstant((monday + 3) * 1440);
  byId('month').textContent = words.month(middle, choice.zone);
  const asked = JSON.stringify(question()) + first;
  const week: Week = await apiFor(key.value.trim()).week(question(), first, last);
  if (asked !== JSON.stringify(question()) + printDay(monday)) return; // something else was chosen meanwhile
  explanations = new Map();
  pointed = undefined;
  picture = pictureOf(choice, week);
  show([draw(picture, now())]);
  panel.replaceChildren(...hint);
}

function chosen(): Choice | undefined {
  const who = providers.find(({ id }) => id === provider.value);
  const what = who?.appointment_types.find(({ id }) => id === type.value);
  const wholeDay = byId<HTMLInputElement>('whole').checked;
  return who && what && { provider: who, type: what, zone: zone.value, monday, wholeDay };
}

function show(content: readonly Node[]): void {
  grid.replaceChildren(...content);
  grid.querySelector('button')?.setAttribute('tabindex', '0');
}

/** Does something that asks the API, and says so where it refuses. */
async function telling(work: () => Promise<void>): Promise<void> {
  const trouble = byId('trouble');
  trouble.textContent = '';
  await work().catch((error: Error) => {
    trouble.textContent = error.message;
  });
  grid.removeAttribute('aria-busy');
}

/** Shows where an appointment would lie, and what the rules say of it. */
async function point(quarter: HTMLElement): Promise<void> {
  const at = Number(quarter.dataset.at);
  if (at === pointed || !picture) return;
  pointed = at;
  outline(at, quarter.classList.contains('offered'));
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  if (at !== pointed) return;
  const datetime = new Date(at * 60_000).toISOString();
  const known = explanations.get(datetime) ?? apiFor(key.value.trim()).explanation(question(), datetime);
  explanations.set(datetime, known);
  await telling(async () => {
    const explanation = await known;
    if (at !== pointed || !explanation) return;
    panel.replaceChildren(...explained(explanation, zone.value));
  });
}

function outline(at: Minute, offered: boolean): void {
  for (const old of grid.querySelectorAll('.outline')) old.remove();
  const span = { start: at, end: at + (chosen()?.type.length ?? 15) };
  picture?.days.forEach((day, i) => {
    const column = grid.querySelectorAll('.day')[i];
    column?.append(...bar(offered ? 'outline yes' : 'outline no', span, day, picture as Picture));
  });
}

/** Moves about the quarters by the arrow keys: up and down in time, left and right by days. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
  const from = event.target as HTMLElement;
  const column = from.closest('.day');
  if (!step || !column) return;
  const days = [...grid.querySelectorAll('.day')];
  const rowOf = (quarter: Element): number => [...(quarter.parentElement?.children ?? [])].indexOf(quarter);
  const next = days[days.indexOf(column) + (step[0] ?? 0)]?.children[rowOf(from) + (step[1] ?? 0)];
  if (!(next instanceof HTMLButtonElement)) return;
  event.preventDefault();
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

const quarterIn = (event: Event): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>('.quarter[data-at]');
for (const kind of ['pointerover', 'focusin', 'click'])
  grid.addEventListener(kind, (event) => {
    const quarter = quarterIn(event);
    if (quarter) void point(quarter);
  });
grid.addEventListener('keydown', walk);
provider.addEventListener('change', () => {
  offerTypes(null);
  void telling(loadWeek);
});
for (const field of [type, zone, byId('whole')]) field.addEventListener('change', () => void telling(loadWeek));
key.addEventListener('change', () => void loadProviders(provider.value, type.value));
byId('earlier').addEventListener('click', () => void turn(monday - 7));
byId('later').addEventListener('click', () => void turn(monday + 7));
byId('today').addEventListener('click', () => void turn(mondayOf(today())));

async function turn(to: number): Promise<void> {
  monday = to;
  await telling(loadWeek);
}

await begin();
