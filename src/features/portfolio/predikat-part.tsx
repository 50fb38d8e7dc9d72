import type { ReactNode } from 'react';
import { histogramScene } from '#ui/charts/histogram-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { CountTable } from './count-table.tsx';
import type { ViewOf } from './parts.ts';
import { pictureFile, pictureWords } from './picture.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';

const words = views.overview;

/** How many OPD reached which predikat. */
export function PredikatPart({ view }: { readonly view: ViewOf<'summary'> }): ReactNode {
  const rows = view.part.predikats;
  if (rows.length === 0) return null;
  const title = words.predikats(words.predikat);
  return (
    <section className="card" aria-label={title}>
      <SceneFigure
        title={title}
        summary={`${title}. ${rows.map(({ label, count }) => `${label}: ${count}`).join(', ')}.`}
        draw={(width) => histogramScene(rows, width)}
        legend={[]}
        twin={<CountTable caption={title} head={words.predikat} rows={rows} />}
        words={text.charts}
        picture={pictureWords(view, title)}
        fileName={pictureFile(view, 'predikat')}
      />
    </section>
  );
}
