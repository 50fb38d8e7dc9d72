import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Target } from '#core/portfolio/query.ts';
import { paths } from '#state/paths.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { ApartNote } from './apart-note.tsx';
import { GroupMeans } from './group-means.tsx';
import { meanText } from './names.ts';
import type { ViewOf } from './parts.ts';
import { PredikatPart } from './predikat-part.tsx';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';
import { WeakestShort } from './weakest-short.tsx';

const words = views.overview;

interface OverviewViewProps {
  readonly view: ViewOf<'summary'>;
  readonly hands: AddressHands;
}

/** The kabupaten at a glance: the mean with its denominator, dimensions, predikat, the weakest. */
export function OverviewView({ view, hands }: OverviewViewProps): ReactNode {
  const { part } = view;
  const origin = (target: Target): string => hands.to({ view: 'asal', target });
  return (
    <div className="stack">
      <section className="card" aria-label={words.index}>
        <dl className="portfolio-figures">
          <div className="portfolio-figure">
            <dt>{words.index}</dt>
            <dd>
              <Link
                className="portfolio-mean numeric"
                href={origin({ of: 'index' })}
                title={words.open}
              >
                {meanText(part.index)}
              </Link>
            </dd>
          </div>
          <Three view={view} />
        </dl>
        {part.threeScores && <p className="soft">{words.three(part.threeScores.n)}</p>}
        <p className="soft">{words.documents(part.documents)}</p>
      </section>
      <div className="portfolio-halves">
        <GroupMeans view={view} origin={origin} />
        <PredikatPart view={view} />
      </div>
      <WeakestShort query={view.query} hands={hands} />
      <ApartNote head={view} hands={hands} />
      <Section id="lanjut" title={text.next}>
        <ul className="portfolio-links">
          <li>
            <Link className="portfolio-link" href={hands.to({ view: 'peringkat' })}>
              {words.topAll}
            </Link>
          </li>
          <li>
            <Link className="portfolio-link" href={paths.rejections}>
              {words.rejections}
            </Link>
          </li>
        </ul>
      </Section>
    </div>
  );
}

/** Claimed, supported and agreed, over the very same OPD. */
function Three({ view: { part, chosen } }: Pick<OverviewViewProps, 'view'>): ReactNode {
  const { threeScores } = part;
  if (!threeScores) return null;
  const measures = chosen?.stage === 'provisional' ? [] : (['final'] as const);
  return (['claimed', 'supported', ...measures] as const).map((one) => (
    <div key={one} className="portfolio-figure">
      <dt>{words[one]}</dt>
      <dd className="numeric">{decimal(threeScores[one].text)}</dd>
    </div>
  ));
}
