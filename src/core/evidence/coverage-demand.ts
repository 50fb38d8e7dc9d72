import type { Indicator } from '#core/rubric/types.ts';

/** "Tingkat 3 mensyaratkan seluruhnya": a clause of the note, up to its full stop or semicolon. */
const NOTED = /tingkat (\d+)(?: ke atas)? mensyaratkan ([^.;]*)/gi;
const ALL = /\b(?:seluruh|semua|setiap)/i;

/** Levels of which the note on the denominator says that they ask for all. */
function notedLevels(note: string): readonly number[] {
  return [...note.matchAll(NOTED)].flatMap(([, level, asked]) =>
    ALL.test(asked ?? '') ? [Number(level)] : [],
  );
}

/** Whether a criterion speaks of all of what is counted, such as "seluruh layanan". */
function asksForAll(criterion: string, of: string): boolean {
  const words = criterion.toLowerCase();
  return ['seluruh', 'semua', 'setiap'].some((all) => words.includes(`${all} ${of.toLowerCase()}`));
}

/**
 * The lowest level that asks for the whole denominator; null where the instrument sets
 * no such border. The instrument's note on the denominator decides where it names
 * levels; else the criteria do, by "seluruh", "semua" or "setiap" before what is counted.
 * Read from the wording, hence only ever used as advice.
 */
export function fullCoverageLevel({ coverage, levels }: Indicator): number | null {
  if (!coverage) return null;
  const noted = notedLevels(coverage.note);
  const found = levels.find(({ level, criteria }) =>
    noted.length > 0
      ? noted.includes(level)
      : criteria.some(({ text }) => asksForAll(text, coverage.of)),
  );
  return found?.level ?? null;
}
