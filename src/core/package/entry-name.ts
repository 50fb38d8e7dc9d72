/** What an entry of a package is, for people. */
export type EntryName =
  | { readonly kind: 'part'; readonly name: string }
  | {
      readonly kind: 'evidence';
      /** As the person called it; null = no record that can be read names it. */
      readonly file: string | null;
      /** The answers it stands under: code and question of each indicator. */
      readonly answers: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly name: string };

const EVIDENCE = /^evidence\/([0-9a-f]{64})\.[a-z0-9]{1,8}$/;
const PARTS = /^(?:records\/)?[a-zA-Z-]+\.(?:json|txt)$/;
/** More answers than this need not be listed to find the file again. */
const MOST_ANSWERS = 3;
/** Groups of an instrument nest a few levels deep, never this far. */
const DEEPEST = 12;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function collectIndicators(group: unknown, titles: Map<string, string>, depth: number): void {
  if (depth > DEEPEST) return;
  const { groups, indicators } = fieldsOf(group);
  for (const one of listOf(indicators)) {
    const { id, code, title, question } = fieldsOf(one);
    const name = [textOf(code) || textOf(id), textOf(title) || textOf(question)];
    titles.set(textOf(id), name.filter((part) => part !== '').join(' '));
  }
  for (const one of listOf(groups)) collectIndicators(one, titles, depth + 1);
}

interface Named {
  readonly file: string;
  readonly answers: Set<string>;
}

function collectFiles(documents: unknown, titles: ReadonlyMap<string, string>) {
  const files = new Map<string, Named>();
  for (const document of listOf(documents)) {
    const { file, original, earlier, supports } = fieldsOf(document);
    const replaced = listOf(earlier).flatMap((one) => [
      fieldsOf(one)['file'],
      fieldsOf(one)['original'],
    ]);
    for (const stored of [file, original, ...replaced]) {
      const { digest, name } = fieldsOf(stored);
      const named = files.get(textOf(digest)) ?? { file: textOf(name), answers: new Set() };
      files.set(textOf(digest), named);
      for (const support of listOf(supports)) {
        const indicator = textOf(fieldsOf(support)['indicator']);
        named.answers.add(titles.get(indicator) ?? indicator);
      }
    }
  }
  return files;
}

/**
 * Says what an entry is. `documents` and `rubric` are taken as they were found, sound or
 * not: whatever of them can be read helps, and nothing of them is relied upon.
 */
export function entryNamer(documents: unknown, rubric: unknown): (entry: string) => EntryName {
  const titles = new Map<string, string>();
  collectIndicators(rubric, titles, 0);
  const files = collectFiles(documents, titles);
  return (entry) => {
    const digest = EVIDENCE.exec(entry)?.[1];
    if (digest !== undefined) {
      const found = files.get(digest);
      const answers = [...(found?.answers ?? [])].slice(0, MOST_ANSWERS);
      return { kind: 'evidence', file: found?.file ?? null, answers };
    }
    return { kind: PARTS.test(entry) ? 'part' : 'unknown', name: entry };
  };
}
