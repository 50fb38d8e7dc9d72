import type { ReactNode } from 'react';
import type { PortfolioQuery } from '#core/portfolio/query.ts';
import { usePortfolio } from '#state/portfolio/use-portfolio.ts';
import { histogramScene } from '#ui/charts/histogram-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { decimal } from '#ui/format.ts';
import { CountTable } from './count-table.tsx';
import { indexName } from './names.ts';
import { pictureFile, pictureWords } from './picture.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';

const words = views.spread;

/** How many OPD have an index in which range. */
export function HistogramPart({ query }: { readonly query: PortfolioQuery }): ReactNode {
  const asked = usePortfolio(query, { part: 'summary' });
  if (asked.kind !== 'here') return <p role="status">{text.counting}</p>;
  const { view } = asked;
  const title = words.histogram(view.frame ? indexName(view.frame) : text.index);
  const bins = view.part.bins.map(({ from, to, count }) => ({
    label: words.range(decimal(from.text), decimal(to.text)),
    count,
  }));
  return (
    <>
      <SceneFigure
        title={title}
        summary={words.histogramSummary(
          bins.map(({ label, count }) => `${label}: ${count}`).join(', '),
        )}
        draw={(width) => histogramScene(bins, width)}
        legend={[]}
        twin={<CountTable caption={title} head={words.bin} rows={bins} />}
        words={text.charts}
        picture={pictureWords(view, title)}
        fileName={pictureFile(view, 'sebaran-indeks')}
      />
      <p className="soft">{words.rangeRule}</p>
    </>
  );
}
