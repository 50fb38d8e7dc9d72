import type { ReactNode } from 'react';
import { coverageLine } from '#core/evidence/coverage.ts';
import { Notice } from '#ui/notice.tsx';
import type { Change } from './change.ts';
import { CoverageAdd } from './coverage-add.tsx';
import { CoverageCopy } from './coverage-copy.tsx';
import { CoverageImport } from './coverage-import.tsx';
import { CoverageList } from './coverage-list.tsx';
import './coverage.css';
import type { Task } from './tasks.ts';
import { COVERAGE } from './text-coverage.ts';

interface CoveragePanelProps {
  readonly task: Task;
  readonly onChange: Change;
}

/** What does not fit between the list and the claim; undefined when nothing is to be said. */
function adviceOf({ indicator, answer, lacks, trace }: Task): string | undefined {
  const line = coverageLine(answer, indicator);
  if (!line || line.allFrom === null) return undefined;
  if (lacks.includes('coverage-beside-claim')) return COVERAGE.short(line, line.allFrom);
  const below = trace.climb !== null && trace.climb.level < line.allFrom;
  return line.state === 'all' && below ? COVERAGE.beyond(line.allFrom) : undefined;
}

/** The denominator of an indicator: who or what is covered, name by name, and what it adds up to. */
export function CoveragePanel({ task, onChange }: CoveragePanelProps): ReactNode {
  const { indicator, answer } = task;
  const line = coverageLine(answer, indicator);
  if (!line || !indicator.coverage) return null;
  const advice = adviceOf(task);
  return (
    <section className="card" aria-labelledby="coverage-title">
      <div className="prose">
        <h2 id="coverage-title" tabIndex={-1}>
          {COVERAGE.title}
        </h2>
        <p className="soft">{COVERAGE.help(line.of)}</p>
        <p className="soft">{indicator.coverage.note}</p>
      </div>
      <p role="status" className="coverage-count numeric">
        {COVERAGE.count(line, line.of)}
      </p>
      {advice !== undefined && <Notice tone="warn">{advice}</Notice>}
      {answer.coverage && (
        <CoverageList coverage={answer.coverage} of={line.of} onChange={onChange} />
      )}
      <CoverageAdd coverage={answer.coverage} of={line.of} onChange={onChange} />
      <details>
        <summary>{COVERAGE.other}</summary>
        <div className="stack coverage-other">
          <CoverageImport coverage={answer.coverage} of={line.of} onChange={onChange} />
          <CoverageCopy indicator={indicator} of={line.of} onChange={onChange} />
        </div>
      </details>
    </section>
  );
}
