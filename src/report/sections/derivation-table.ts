import type { DerivationStep, DerivationTerm } from '#core/report/derivation.ts';
import { fromDecimal } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Composer } from '#report/layout/composer.ts';
import { fittedWidth, type Cell, type TableSpec } from '#report/layout/table-rows.ts';
import { table } from '#report/layout/table.ts';
import { DERIVATION } from '#report/words/derivation-text.ts';
import { alignedNumbers } from '#report/words/format.ts';
import { TEXT } from '#report/words/text.ts';

const SIZE = 8;
const MOST_WIDTH = 110;

/** The numbers of a step as printed: each column with its decimals below each other. */
interface Numbers {
  readonly values: readonly string[];
  /** The sum last. */
  readonly weights: readonly string[];
  /** The sum last. */
  readonly products: readonly string[];
}

function numbersOf(step: DerivationStep): Numbers {
  const counted = step.terms.flatMap((term) => (term.kind === 'counted' ? [term] : []));
  const values = alignedNumbers(counted.map(({ value }) => value));
  const products = alignedNumbers([...counted.map(({ product }) => product), step.productSum]);
  const weights = alignedNumbers([
    ...step.terms.map(({ node }) => fromDecimal(node.weight)),
    step.weightSum,
  ]);
  const at = (term: DerivationTerm): number => counted.findIndex((other) => other === term);
  const words = (term: DerivationTerm, numbers: readonly string[], instead: string): string =>
    numbers[at(term)] ?? instead;
  return {
    values: step.terms.map((term) =>
      words(term, values, term.kind === 'left-out' ? DERIVATION.leftOut[term.why] : ''),
    ),
    weights: [
      ...step.terms.map(({ kind }, row) =>
        kind === 'counted' ? (weights[row] ?? '') : `(${weights[row] ?? ''})`,
      ),
      weights.at(-1) ?? '',
    ],
    products: [
      ...step.terms.map((term) => words(term, products, TEXT.nothing)),
      products.at(-1) ?? '',
    ],
  };
}

function titleCell({ node }: DerivationTerm): Cell {
  const kind = node.kind === 'indicator' ? 'indicator' : 'derivation';
  return { text: node.title, link: `${kind}-${node.id}` };
}

/** What is summed is named: indicators, or the groups one step below. */
function titleOf(rubric: Rubric, step: DerivationStep): string {
  const inner = step.terms[0]?.node.kind === 'group';
  return (inner ? rubric.levelNames[step.depth] : undefined) ?? DERIVATION.columns.title;
}

/** One weighted mean as a table: value × weight of everything in it, and the sums. */
export function derivationTable(
  rubric: Rubric,
  step: DerivationStep,
  composer: Composer,
  above: NonNullable<TableSpec['above']>,
): void {
  const { columns } = DERIVATION;
  const { values, weights, products } = numbersOf(step);
  const width = (title: string, texts: readonly string[]): number =>
    fittedWidth(composer, [title, ...texts], { most: MOST_WIDTH, size: SIZE, weight: 'bold' });
  table(composer, {
    above,
    columns: [
      { title: columns.code, width: 38 },
      { title: titleOf(rubric, step), width: 'rest', namesRow: true },
      { title: columns.value, width: width(columns.value, values), align: 'right' },
      { title: columns.weight, width: width(columns.weight, weights), align: 'right' },
      { title: columns.product, width: width(columns.product, products), align: 'right' },
    ],
    rows: [
      ...step.terms.map((term, row) => [
        term.node.code,
        titleCell(term),
        values[row] ?? '',
        weights[row] ?? '',
        products[row] ?? '',
      ]),
      [
        '',
        { text: DERIVATION.sum, bold: true },
        '',
        { text: weights.at(-1) ?? '', bold: true },
        { text: products.at(-1) ?? '', bold: true },
      ],
    ],
    tinted: (row) => row === step.terms.length,
    size: SIZE,
  });
}
