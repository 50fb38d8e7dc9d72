import type { ReactNode } from 'react';
import type { ChoiceNow, ChoiceView, MoneyLine } from '#core/invest/choice/view-choice.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { ceilingLegend, ceilingScene } from '#ui/charts/ceiling-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { rupiah } from '#ui/rupiah.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { chartWords } from './chart-words.ts';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.money;
const MILLION = 1_000_000;
const MILLIONS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

interface MoneyPartProps {
  readonly view: ChoiceView;
  readonly now: ChoiceNow;
}

interface MoneyRow {
  readonly key: string;
  readonly source: string;
  readonly year: string;
  readonly fresh: number;
  readonly running: number;
  readonly spent: number;
  readonly ceiling: number | null;
  readonly isSum: boolean;
}

function rowsOf(line: MoneyLine, source: string, years: readonly number[]): readonly MoneyRow[] {
  const { fresh, running, spent, ceiling } = line;
  const said = ceiling?.filter((one) => one !== null) ?? [];
  const whole = ceiling && said.length === ceiling.length ? sum(said) : null;
  const row = (
    year: string,
    pick: (all: readonly number[]) => number,
    most: number | null,
    isSum: boolean,
  ): MoneyRow => ({
    key: `${line.source ?? ''} ${year}`,
    source,
    year,
    fresh: pick(fresh),
    running: pick(running),
    spent: pick(spent),
    ceiling: most,
    isSum,
  });
  return [
    ...years.map((year, at) => row(`${year}`, (all) => all[at] ?? 0, ceiling?.[at] ?? null, false)),
    row(words.total, sum, whole, true),
  ];
}

function leftText({ ceiling, spent }: MoneyRow): string {
  if (ceiling === null) return text.common.none;
  return spent > ceiling ? words.over(spent - ceiling) : rupiah(ceiling - spent);
}

function MoneyTable({ rows }: { readonly rows: readonly MoneyRow[] }): ReactNode {
  const heads = [words.fresh, words.running, words.spent, words.ceiling, words.left];
  return (
    <TableScroll label={words.title}>
      <table aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.year}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="choice-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isSum ? 'choice-foot' : undefined}>
              <th scope="row">{row.source}</th>
              <td>{row.year}</td>
              <td className="choice-number">{rupiah(row.fresh)}</td>
              <td className="choice-number">{rupiah(row.running)}</td>
              <td className="choice-number">{rupiah(row.spent)}</td>
              <td className="choice-number">
                {row.ceiling === null ? words.noCeiling : rupiah(row.ceiling)}
              </td>
              <td className="choice-number">{leftText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Money of every year and source against its ceiling, with what goes on in later years. */
export function MoneyPart({ view, now }: MoneyPartProps): ReactNode {
  const { plan } = usePlan();
  const years = Array.from({ length: view.years }, (_, at) => view.firstYear + at);
  const last = view.firstYear + view.years - 1;
  const nameOf = (source: string | null): string =>
    source === null ? words.all : (plan.sources.find(({ id }) => id === source)?.name ?? source);
  // One source alone is the same as all of them, unless a ceiling was set for it.
  const lines = now.money.filter(
    ({ source, ceiling }) => source === null || ceiling !== null || plan.sources.length > 1,
  );
  const rows = lines.flatMap((line) => rowsOf(line, nameOf(line.source), years));
  const drawn = rows.filter(({ isSum }) => !isSum);
  const figureOf = ({ spent, ceiling }: MoneyRow): string => {
    const said = MILLIONS.format(spent / MILLION);
    return ceiling === null ? said : `${said} / ${MILLIONS.format(ceiling / MILLION)}`;
  };
  const bars = drawn.map((row) => ({
    label: lines.length > 1 ? `${row.year} ${row.source}` : row.year,
    parts: [row.fresh / MILLION, row.running / MILLION] as const,
    ceiling: row.ceiling === null ? null : row.ceiling / MILLION,
    figure: figureOf(row),
  }));
  const { afterwards } = now.figures;
  return (
    <Section id="pilihan-belanja" title={words.title}>
      <MoneyTable rows={rows} />
      <p className="soft prose">{words.rule}</p>
      <p>{afterwards > 0 ? words.afterwards(afterwards, last) : words.nothingAfterwards(last)}</p>
      <SceneFigure
        title={`${words.chart} (${words.million})`}
        summary={words.summary(bars.map(({ label, figure }) => `${label}: ${figure}`).join('; '))}
        draw={(width) => ceilingScene(bars, width)}
        legend={ceilingLegend({
          first: words.legend.fresh,
          second: words.legend.running,
          ceiling: words.legend.ceiling,
        })}
        twin={<MoneyTable rows={rows} />}
        words={chartWords}
        picture={{
          title: words.chart,
          about: plan.name,
          result: words.million,
          foot: words.foot,
        }}
        fileName={words.file}
      />
    </Section>
  );
}
