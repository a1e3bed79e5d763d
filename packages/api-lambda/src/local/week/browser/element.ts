/** What a new element shall have: attributes, where they are not undefined or false. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element with what belongs in it. Text is text, never markup. */
export function element(tag: string, attributes: Attributes = {}, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...content);
  return made;
}

/** The element of the page that has this id. */
export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

/** Fills a list to choose from. */
export function fill(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
): void {
  select.replaceChildren(
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
  );
}
