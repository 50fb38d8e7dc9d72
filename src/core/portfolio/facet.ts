import { plain } from '#core/lib/plain.ts';
/** A short text of many results: each text once, and which of them a result has. */
export interface Facet {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/** Neither case nor spacing tells two apart; the spelling that sorts first stands for all. */
export function facetOf(texts: readonly string[]): Facet {
  const byText = new Map<string, number>();
  const byPlain = new Map<string, number>();
  const names: string[] = [];
  const codes = new Int32Array(texts.length);
  for (const [at, text] of texts.entries()) {
    let code = byText.get(text);
    if (code === undefined) {
      const key = plain(text);
      code = byPlain.get(key) ?? names.push(text) - 1;
      byPlain.set(key, code);
      byText.set(text, code);
      if (text < (names[code] ?? '')) names[code] = text;
    }
    codes[at] = code;
  }
  return { names, codes };
}

/** The code of a text; -1 = nobody has it. */
export function codeOfText({ names }: Facet, text: string): number {
  const key = plain(text);
  return names.findIndex((name) => plain(name) === key);
}
