import { page, type Locator } from 'vitest/browser';

/** One titled part of the page, found as a screen reader finds it. */
export function section(title: string): Locator {
  return page.getByRole('region', { name: title });
}

/** The number that opens its derivation, by what it is called. */
export function number(what: string, within: Locator | typeof page = page): Locator {
  return within.getByRole('button', { name: `${what}: ` }).first();
}

/** The text of a number as shown, without the question mark. */
export function shownIn(locator: Locator): string {
  return locator.element().querySelector('.numeric')?.textContent ?? '';
}

/** The open derivation. */
export function dialog(): Locator {
  return page.getByRole('dialog');
}

export async function open(what: string): Promise<Locator> {
  await number(what).click();
  return dialog();
}

/** Opens every disclosure, so that everything the page can say is there to be read. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** The body rows of a table with this caption, cell by cell. */
export function cellsOf(caption: string): readonly (readonly string[])[] {
  const tables = [...document.querySelectorAll('table')];
  const table = tables.find((one) => one.caption?.textContent === caption);
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => cell.textContent.trim()),
  );
}
