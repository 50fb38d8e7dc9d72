import { useState, type ReactNode } from 'react';
import type { Coverage } from '#core/assessment/answer.ts';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import type { UnitList } from '#workflow/evidence/read-unit-list.ts';
import type { Change } from './change.ts';
import { CoveragePreview } from './coverage-preview.tsx';
import { takeUnits } from './coverage-take.ts';
import { COVERAGE, unitListFailureText } from './text-coverage.ts';

interface CoverageImportProps {
  readonly coverage: Coverage | null;
  readonly of: string;
  readonly onChange: Change;
}

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly file: string; readonly list: UnitList }
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Reads names from a CSV file; they are shown before they are taken. */
export function CoverageImport({ coverage, of, onChange }: CoverageImportProps): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const open = async (file: File): Promise<void> => {
    setOutcome({ kind: 'none' });
    const [buffer, code] = await Promise.all([
      file.arrayBuffer().catch(() => undefined),
      import('#workflow/evidence/read-unit-list.ts').catch(() => undefined),
    ]);
    if (!buffer || !code) {
      setOutcome({ kind: 'refused', sentence: COVERAGE.csv.unreadable(file.name) });
      return;
    }
    const read = code.readUnitList(new Uint8Array(buffer), of);
    setOutcome(
      read.ok
        ? { kind: 'read', file: file.name, list: read.value }
        : { kind: 'refused', sentence: unitListFailureText(file.name, read.error) },
    );
  };
  const take = ({ units }: UnitList): void => {
    setOutcome({ kind: 'done', sentence: takeUnits(coverage, units, onChange) });
  };
  return (
    <div className="stack">
      <FileDrop
        label={COVERAGE.csv.label}
        hint={COVERAGE.csv.hint}
        choose={COVERAGE.csv.choose}
        accept=".csv,.txt,text/csv"
        onFile={(file) => void open(file)}
      />
      {outcome.kind === 'refused' && (
        <Notice tone="bad" role="alert">
          {outcome.sentence}
        </Notice>
      )}
      {outcome.kind === 'done' && (
        <Notice tone="good" role="status">
          {outcome.sentence}
        </Notice>
      )}
      {outcome.kind === 'read' && (
        <CoveragePreview
          file={outcome.file}
          list={outcome.list}
          coverage={coverage}
          onTake={() => take(outcome.list)}
          onCancel={() => setOutcome({ kind: 'none' })}
        />
      )}
    </div>
  );
}
