/** Lets people point at the quarters of the week in a grid: with a pointer, a finger, or by walking there with the arrow keys. */
export function letPointAt(grid: HTMLElement, take: (quarter: HTMLElement) => void): void {
  for (const kind of ['pointerover', 'focusin', 'click']) {
    grid.addEventListener(kind, (event) => {
      const quarter = (event.target as Element).closest<HTMLElement>('.quarter[data-at]');
      if (quarter) take(quarter);
    });
  }
  grid.addEventListener('keydown', (event) => walk(grid, event));
}

/** Columns and rows that each key goes: up and down in time, left and right by days. */
const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

function walk(grid: HTMLElement, event: KeyboardEvent): void {
  const step = steps[event.key];
  const from = event.target as HTMLElement;
  const column = from.closest('.day');
  if (!step || !column) return;
  const days = [...grid.querySelectorAll('.day')];
  const row = [...column.children].indexOf(from);
  const next = days[days.indexOf(column) + step[0]]?.children[row + step[1]];
  if (!(next instanceof HTMLButtonElement)) return;
  event.preventDefault();
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
