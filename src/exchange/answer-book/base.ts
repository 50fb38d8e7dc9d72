import { SHEETS } from '#core/spreadsheet/terms.ts';
import type { AnswerBookAbout, AnswerBookOrder } from './model.ts';
import type { BookSheet } from '#exchange/book/model.ts';

/** What a workbook of this shape is called; another one is told from a file of somebody else. */
export const BOOK_FORMAT = '1';

const ABOUT: Readonly<Record<keyof AnswerBookAbout, string>> = {
  assessment: 'about/assessment',
  agency: 'about/agency',
  year: 'about/year',
  instrument: 'about/instrument',
  instrumentName: 'about/instrument-name',
  madeAt: 'about/made-at',
};
const FORMAT_KEY = 'about/format';

/** What the workbook says of itself. */
export function aboutOf({ assessment, rubric, madeAt }: AnswerBookOrder): AnswerBookAbout {
  return {
    assessment: assessment.id,
    agency: assessment.agency.name,
    year: String(assessment.year),
    instrument: assessment.rubric.digest,
    instrumentName: `${rubric.shortTitle} ${rubric.version}`,
    madeAt,
  };
}

/** The first lines of the hidden sheet. */
export function aboutLines(about: AnswerBookAbout): readonly (readonly [string, string])[] {
  return [
    [FORMAT_KEY, BOOK_FORMAT],
    ...Object.entries(ABOUT).map(
      ([name, key]) => [key, about[name as keyof AnswerBookAbout]] as const,
    ),
  ];
}

/** What the hidden sheet keeps: the workbook's own facts, and every cell as it was. */
export interface BookBase {
  readonly format: string;
  readonly about: AnswerBookAbout;
  readonly values: ReadonlyMap<string, string>;
}

/** Reads the hidden sheet; null when there is none or when it says nothing of a workbook. */
export function readBase(sheets: readonly BookSheet[]): BookBase | null {
  const sheet = sheets.find(({ name }) => name === SHEETS.base);
  if (!sheet) return null;
  const keys = new Map<number, string>();
  const texts = new Map<number, string>();
  for (const { column, row, content } of sheet.cells) {
    if (content.is !== 'text') continue;
    if (column === 1) keys.set(row, content.text);
    if (column === 2) texts.set(row, content.text);
  }
  const values = new Map([...keys].map(([row, key]) => [key, texts.get(row) ?? '']));
  const format = values.get(FORMAT_KEY);
  if (format === undefined) return null;
  const said = (name: keyof AnswerBookAbout): string => values.get(ABOUT[name]) ?? '';
  return {
    format,
    values,
    about: {
      assessment: said('assessment'),
      agency: said('agency'),
      year: said('year'),
      instrument: said('instrument'),
      instrumentName: said('instrumentName'),
      madeAt: said('madeAt'),
    },
  };
}
