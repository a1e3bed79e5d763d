import type { Minute } from '@openings/engine';
import type { Explanation } from './api.ts';
import { bar } from './drawing.ts';
import { explained } from './panel.ts';
import type { Picture } from './picture.ts';

/** How long one points at a time before it is asked about, in milliseconds. */
const PATIENCE = 60;

/** A drawn week that can be asked why. */
export interface Drawn {
  readonly picture: Picture;
  readonly grid: HTMLElement;
  readonly panel: HTMLElement;
  /** Minutes that an appointment takes. */
  readonly length: number;
  readonly ask: (datetime: string) => Promise<Explanation | null>;
}

/** Answers whoever points at a quarter: outlines the appointment that would start then, and says what the rules say of it. */
export function answering({ picture, grid, panel, length, ask }: Drawn): (quarter: HTMLElement) => Promise<void> {
  const known = new Map<Minute, Promise<Explanation | null>>();
  let pointed: Minute | undefined;
  return async (quarter) => {
    const at = Number(quarter.dataset.at);
    if (at === pointed) return;
    pointed = at;
    outline(picture, grid, { start: at, end: at + length }, quarter.classList.contains('offered'));
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    if (at !== pointed) return;
    const asked = known.get(at) ?? ask(new Date(at * 60_000).toISOString());
    known.set(at, asked);
    const explanation = await asked;
    if (at === pointed && explanation) panel.replaceChildren(...explained(explanation, picture.zone));
  };
}

function outline(picture: Picture, grid: HTMLElement, span: { start: Minute; end: Minute }, offered: boolean): void {
  for (const old of grid.querySelectorAll('.outline')) old.remove();
  const columns = grid.querySelectorAll('.day');
  picture.days.forEach((day, i) => {
    columns[i]?.append(...bar(offered ? 'outline yes' : 'outline no', span, day, picture));
  });
}
