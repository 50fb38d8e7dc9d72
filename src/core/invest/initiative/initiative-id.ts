import { slug } from '#core/lib/slug.ts';

/** An id made of a title, not among those that are taken: "Pusat data" → "pusat-data", then "-2". */
export function initiativeId(title: string, taken: ReadonlySet<string>): string {
  const words = slug(title, 60);
  const plain = words === '' ? 'inisiatif' : words;
  let id = plain;
  for (let at = 2; taken.has(id); at += 1) id = `${plain}-${at}`;
  return id;
}
