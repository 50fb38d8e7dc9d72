/** The first page that matters: "3, 5-7" → 3; the first page where nothing can be read. */
export function firstPage(pages: string): number {
  const found = /\d{1,5}/.exec(pages);
  return found ? Math.max(1, Number(found[0])) : 1;
}
