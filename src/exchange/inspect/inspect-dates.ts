import { yearInWords } from './inspect-number-words.ts';

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^[fp]eb/,
  /^mar/,
  /^apr/,
  /^mei$|^may$/,
  /^jun/,
  /^jul/,
  /^(?:ag[ust]|aug)/,
  /^sep/,
  /^o[kc]t/,
  /^no[vp]/,
  /^de[sc]/,
];
const MONTH =
  'jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|ags?t|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|no[vp](?:ember)?|des(?:ember)?|dec(?:ember)?';
const YEAR = '(?:19|20)\\d\\d';

/** A date as people write it; the groups differ, {@link dateOf} knows them. */
const DATE_PATTERN = `\\b(?:${YEAR})-\\d{1,2}-\\d{1,2}\\b|\\b\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?${YEAR}\\b|\\b(?:\\d{1,2}[ -])?(?:${MONTH})\\.?[ -]${YEAR}\\b`;

const DATES = new RegExp(DATE_PATTERN, 'giu');
const WRITTEN = new RegExp(`\\bbulan (${MONTH}) tahun ((?:[a-z]+ ?){2,8})`, 'giu');
const MOST_DATES = 60;

const two = (value: number): string => String(value).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

function asDate(year: number, month: number, day: number | null): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === null) return `${year}-${two(month)}`;
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const monthOf = (name: string): number =>
  1 + MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase()));

/** YYYY-MM-DD, or YYYY-MM where no day is named; undefined when the calendar has no such day. */
function dateOf(written: string): string | undefined {
  const parts = written.split(/[ \-/.]+/u).filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  if (/^\d{4}$/.test(first)) return asDate(Number(first), Number(second), Number(third));
  if (parts.length === 2) return asDate(Number(second), monthOf(first), null);
  const month = /^\d+$/.test(second) ? Number(second) : monthOf(second);
  return asDate(Number(third), month, Number(first));
}

function writtenOut(text: string): readonly string[] {
  return [...text.matchAll(WRITTEN)].flatMap(([, month = '', words = '']) => {
    const year = yearInWords(words);
    return (year !== undefined && asDate(year, monthOf(month), null)) || [];
  });
}

/** Every date of a text, each once, earliest first: days, and months named without a day. */
export function findDates(text: string): readonly string[] {
  const found = [...text.matchAll(DATES)].flatMap(([written]) => dateOf(written) ?? []);
  return [...new Set([...found, ...writtenOut(text)])].sort().slice(-MOST_DATES);
}

/** Every calendar year from 1990 to 2099 that a text names, earliest first. */
export function findYears(text: string): readonly number[] {
  const years = [...text.matchAll(/\b(?:199\d|20\d\d)\b/gu)].map(([year]) => Number(year));
  return [...new Set(years)].sort((a, b) => a - b);
}

const SIGNED = new RegExp(
  `\\b(?:ditetapkan|dikeluarkan|ditandatangani|disahkan|dibuat)\\b.{0,60}?\\b(?:pada )?tanggal ?:? ?(${DATE_PATTERN})`,
  'giu',
);
const PLACE_AND_DAY = new RegExp(
  `^[\\p{Lu}][\\p{L} .]{2,40}, ?(?:tanggal )?(${DATE_PATTERN})$`,
  'iu',
);

const isWhole = (date: string | undefined): date is string => date?.length === 10;

/**
 * The day at the signature: "Ditetapkan di … pada tanggal …", else a last line such as
 * "Tenggarong, 12 Maret 2026". Empty when there is none.
 */
export function findSigningDay(lines: readonly string[]): string {
  const stated = [...lines.join(' ').matchAll(SIGNED)].map(([, date = '']) => dateOf(date));
  const first = stated.find(isWhole);
  if (first !== undefined) return first;
  const placed = lines.flatMap((line) => dateOf(PLACE_AND_DAY.exec(line)?.[1] ?? '') ?? []);
  return placed.filter(isWhole).at(-1) ?? '';
}

const IN_FORCE = new RegExp(
  `\\b(?:ber|masa )laku\\b[^.;]{0,80}?\\b(?:sampai dengan|sampai|hingga|s\\.?d\\.?|s/d) ?(?:tanggal )?(${DATE_PATTERN})`,
  'giu',
);

/** The latest day until which the text says that something is in force; empty when it says none. */
export function findEndOfForce(text: string): string {
  const ends = [...text.matchAll(IN_FORCE)].map(([, date = '']) => dateOf(date));
  return ends.filter(isWhole).sort().at(-1) ?? '';
}
