import { amountOf, sumOfLines, type CostLine } from '#core/invest/price/cost-line.ts';
import type { ClearanceLetter, LetterLine } from '#core/invest/clearance/letter.ts';
import { caption, fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import { LETTER } from '#report/words/letter-text.ts';

/** Head, to whom, and all lines with what was decided about each. */
export function letterOpening(letter: ClearanceLetter, composer: Composer): void {
  composer.openSection();
  composer.navigation.setTarget('opening', 1, 0);
  if (letter.government !== '') composer.paragraph(letter.government, { style: STYLES.label });
  composer.paragraph(LETTER.title, {
    style: { ...STYLES.cover, size: 20 },
    node: composer.section.child('H1'),
  });
  composer.space(4);
  composer.paragraph(LETTER.number(letter.number), { style: STYLES.strong });
  composer.paragraph(LETTER.date(letter.date));
  composer.paragraph(LETTER.about(letter.year));
  composer.space(6);
  composer.paragraph(LETTER.to(letter.agency), { style: STYLES.strong });
  composer.space(6);
  composer.paragraph(LETTER.opening(letter.lines.length, letter.year));
  composer.space(3);
  composer.paragraph(LETTER.basis);
  composer.space(6);
  const { table: words } = LETTER;
  table(composer, {
    tinted: (row) => row === letter.lines.length,
    leads: (row) => row === letter.lines.length - 1,
    columns: [
      { title: words.number, width: 30, align: 'right' },
      { title: words.title, width: 'rest', namesRow: true },
      { title: words.kind, width: 86 },
      { title: words.amount, width: 92, align: 'right' },
      { title: words.decision, width: 104 },
    ],
    rows: [
      ...letter.lines.map((line, at) => [
        String(at + 1),
        line.title,
        line.spending === null ? words.unknown : LETTER.spending[line.spending],
        line.amount === null ? words.unknown : LETTER.amount(line.amount),
        LETTER.decisions[line.verdict.kind],
      ]),
      [
        '',
        { text: words.approved, bold: true },
        '',
        { text: LETTER.amount(letter.approved), bold: true },
        '',
      ],
    ],
  });
}

/** Height of what follows the last line: it never stands alone on a page. */
const CLOSING = 142;

function costs(lines: readonly CostLine[], composer: Composer, keepAfter: number): void {
  const { cost: words } = LETTER;
  const sums = sumOfLines(lines);
  caption(composer, LETTER.costs);
  composer.space(2);
  table(composer, {
    tinted: (row) => row >= lines.length,
    leads: (row) => row === lines.length - 1 || row === lines.length,
    keepAfter,
    columns: [
      { title: words.name, width: 'rest', namesRow: true },
      { title: words.volume, width: 80, align: 'right' },
      { title: words.price, width: 92, align: 'right' },
      { title: words.amount, width: 92, align: 'right' },
    ],
    rows: [
      ...lines.map((line) => [
        words.nameOf(line.name, line.specification, line.when === 'yearly'),
        words.volumeOf(line.volume, line.unit),
        LETTER.amount(line.unitPrice),
        LETTER.amount(amountOf(line)),
      ]),
      [{ text: words.once, bold: true }, '', '', { text: LETTER.amount(sums.once), bold: true }],
      [
        { text: words.yearly, bold: true },
        '',
        '',
        { text: LETTER.amount(sums.yearly), bold: true },
      ],
    ],
  });
}

/** One line: what was decided and why, what it rests on, what has to be kept. */
export function letterLine(
  line: LetterLine,
  number: number,
  composer: Composer,
  isLast: boolean,
): void {
  const { labels } = LETTER;
  const { verdict, code } = line;
  // What is sent back or refused is valid for no year.
  const isAllowed = verdict.kind === 'approved' || verdict.kind === 'conditional';
  composer.space(10);
  composer.heading('H2', LETTER.lineTitle(number, line.title), {
    id: `line-${number}`,
    keepWith: 70,
  });
  composer.space(3);
  const fields = [
    { label: labels.decision, value: LETTER.decisions[verdict.kind] },
    { label: labels.reasons, value: verdict.reasons },
    { label: labels.redirectedTo, value: verdict.redirectedTo },
    { label: labels.valid, value: isAllowed ? LETTER.valid(verdict.validYear) : '' },
    { label: labels.problem, value: line.problem },
    { label: labels.gaps, value: line.gaps.join('; ') },
    { label: labels.code, value: code ? LETTER.code(code.code, code.name, line.codeList) : '' },
    { label: labels.source, value: line.source },
    { label: labels.yearly, value: line.yearly === null ? '' : LETTER.rupiah(line.yearly) },
    {
      label: labels.gates,
      value: line.gates.map(({ gate, answer }) => LETTER.gate(gate, answer)).join('; '),
    },
  ];
  const hasCosts = line.lines.length > 0;
  const hasConditions = verdict.conditions.length > 0;
  const keepAfter = (isLastBlock: boolean): number => (isLast && isLastBlock ? CLOSING : 0);
  fieldList(
    composer,
    fields.filter(({ value }) => value.trim() !== ''),
    { keepAfter: keepAfter(!hasConditions && !hasCosts) },
  );
  if (hasConditions) {
    caption(composer, labels.conditions);
    verdict.conditions.forEach((condition, at) => {
      composer.paragraph(`${at + 1}. ${condition}`, {
        indent: 8,
        keepAfter: keepAfter(!hasCosts && at === verdict.conditions.length - 1),
      });
      composer.space(2);
    });
  }
  if (hasCosts) {
    composer.space(4);
    costs(line.lines, composer, keepAfter(true));
  }
}

/** What follows from it, and the place to sign. */
export function letterClosing(letter: ClearanceLetter, composer: Composer): void {
  composer.space(12);
  composer.ensure(CLOSING - 12);
  composer.paragraph(LETTER.closing);
  composer.space(14);
  composer.paragraph(LETTER.signer(letter.office), { style: STYLES.strong, indent: 260 });
  composer.space(52);
  composer.paragraph(LETTER.signName, { indent: 260 });
}
