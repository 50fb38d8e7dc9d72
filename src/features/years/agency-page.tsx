import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AgencyLine, Turn } from '#core/history/lineage.ts';
import type { Subject } from '#core/history/subjects.ts';
import { paths } from '#state/paths.ts';
import type { TrendBreak } from '#ui/charts/trend-scene.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { AgencyTurn } from './agency-turn.tsx';
import { text, turnText } from './text.ts';
import { TrendFigure } from './trend-figure.tsx';
import type { YearsHere } from './years-here.ts';

const turnsOf = (line: AgencyLine | null): readonly Turn[] =>
  [line?.began, line?.ended].flatMap((turn) => turn ?? []);

const breakOf = ({ year, kind }: Turn): readonly TrendBreak[] =>
  year === null ? [] : [{ before: year, name: turnText(kind) }];

/** Everybody who was part of its splits and mergers, itself first. */
function bothSides(subject: Subject, all: readonly Subject[]): readonly Subject[] {
  const ids = new Set(
    turnsOf(subject.line).flatMap(({ before, after }) => [...before, ...after].map(({ id }) => id)),
  );
  const others = all.filter(
    (one) => one !== subject && one.line?.rows.some(({ id }) => ids.has(id)),
  );
  return [subject, ...others].filter(({ points }) => points.length > 0);
}

function Names({ line }: { readonly line: AgencyLine }): ReactNode {
  const { unsaid, now, since } = text.agency;
  return (
    <Section id="nama" title={text.agency.names}>
      <ol className="years-lines">
        {line.rows.map(({ id, name, validFrom, validTo }, at) => {
          const next = line.rows[at + 1];
          const last = next?.validFrom ? `${next.validFrom - 1}` : unsaid;
          const until = validTo === null && !next ? now : `${validTo ?? last}`;
          return <li key={id}>{since(name, `${validFrom ?? unsaid}`, until)}</li>;
        })}
      </ol>
    </Section>
  );
}

interface AgencyPageProps extends YearsHere {
  readonly id: string;
}

/** One agency over the years, through its names, with both sides of every split and merger. */
export function AgencyPage({ id, view, records }: AgencyPageProps): ReactNode {
  const all = [...view.listed, ...view.unlisted];
  const subject =
    all.find((one) => one.id === id) ??
    view.listed.find(({ line }) => line?.rows.some((row) => row.id === id));
  const back = (
    <div className="actions">
      <Link href={paths.years} className={buttonClass('quiet')}>
        <Icon name="arrow-left" />
        {text.agency.back}
      </Link>
    </div>
  );
  if (!subject) {
    return (
      <Page title={text.agency.unknown} kicker={text.agency.kicker}>
        <p>{text.agency.unknownBody}</p>
        {back}
      </Page>
    );
  }
  const sides = bothSides(subject, all);
  const turns = turnsOf(subject.line);
  return (
    <Page title={subject.name} kicker={text.agency.kicker}>
      {back}
      {subject.line === null && !view.rosterIsEmpty && (
        <Notice tone="warn">{text.agency.unlisted}</Notice>
      )}
      <Section id="nilai" title={text.chart.agency}>
        {turns.map((turn) => (
          <AgencyTurn key={`${turn.kind} ${turn.year}`} turn={turn} subjects={view.listed} />
        ))}
        {sides.length === 0 && (
          <EmptyState title={text.agency.none.title}>{text.agency.none.next}</EmptyState>
        )}
        {sides.length > 0 && (
          <TrendFigure
            title={text.chart.agency}
            about={subject.name}
            subjects={sides}
            turns={turns.flatMap(breakOf)}
            measures={view.measures}
            datasets={records.datasets}
          />
        )}
      </Section>
      {subject.line && subject.line.rows.length > 1 && <Names line={subject.line} />}
    </Page>
  );
}
