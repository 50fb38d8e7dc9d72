import { plain } from '#core/lib/plain.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { Rater } from './judged-sheet.ts';

/** Who wrote a sheet, as it says itself. */
export interface Writer {
  readonly name: string;
  readonly unit: string;
  /** The key that signed it; null = not signed. */
  readonly key: PublicKey | null;
}

/**
 * Which asesor each of these is, in their order: the same key is the same person, and so is
 * the same name of the same unit, whatever the key. A person with two keys must not be
 * taken for two who agree.
 */
export function ratersOf(writers: readonly Writer[]): readonly Rater[] {
  const known = new Map<string, Rater>();
  return writers.map(({ name, unit, key }) => {
    const named = `${plain(name)}, ${plain(unit)}`;
    const rater = (key && known.get(key)) ?? known.get(named) ?? { id: named, name, unit };
    known.set(named, rater);
    if (key) known.set(key, rater);
    return rater;
  });
}
