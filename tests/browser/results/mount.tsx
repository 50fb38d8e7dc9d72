import '#ui/styles.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Answers } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { ok } from '#core/lib/result.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { ResultsPage } from '#features/results/page.tsx';
import {
  AssessmentContext,
  LiveContext,
  useScoredAssessment,
  type AssessmentHandle,
} from '#state/assessments/assessment-context.ts';
import { createEditor, type Editor } from '#state/saving/editor.ts';

/** An instrument as shipped; the test fails at once when it is broken. */
export function shipped(data: unknown): Rubric {
  const parsed = parseRubric(data);
  if (!parsed.ok) throw new Error('shipped: the instrument is broken');
  return parsed.value;
}

/** The answers of one of the instrument's own examples. */
export function exampleAnswers(rubric: Rubric, id: string): Answers {
  const example = rubric.examples.find((one) => one.id === id);
  if (!example) throw new Error(`exampleAnswers: no example ${id}`);
  return withLevels(rubric, {}, example.levels);
}

/** The same answers with these indicators left blank. */
export function blankAt(answers: Answers, ...ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}

function assessmentOf(rubric: Rubric, answers: Answers): Assessment {
  return {
    formatVersion: 1,
    id: '01990000-0000-7000-8000-000000000001' as AssessmentId,
    rubric: { id: rubric.id, version: rubric.version, digest: '0'.repeat(64) as Digest },
    kind: 'real',
    status: 'active',
    agency: {
      name: 'Dinas Perpustakaan & Kearsipan "Contoh"',
      shortName: 'Dispusip',
      code: '0123',
      government: 'Kabupaten Contoh',
    },
    year: 2026,
    people: [],
    scope: null,
    origin: null,
    period: null,
    detailsRevision: 0,
    answers,
    createdAt: '2026-02-01T00:00:00.000Z',
    updatedAt: '2026-02-01T00:00:00.000Z',
  };
}

let root: Root | null = null;
let host: HTMLElement | null = null;

interface FrameProps {
  readonly handle: AssessmentHandle;
  readonly documents: readonly EvidenceDocument[];
}

function Frame({ handle, documents }: FrameProps): ReactNode {
  const [found] = useState(() => ok({ sound: documents, damaged: [] }));
  const live = useScoredAssessment(handle, found);
  return (
    <AssessmentContext value={handle}>
      <LiveContext value={live}>
        <ResultsPage Received={() => null} />
      </LiveContext>
    </AssessmentContext>
  );
}

function Keep({
  rubric,
  assessment,
  documents,
  on,
}: {
  readonly rubric: Rubric;
  readonly documents: readonly EvidenceDocument[];
  readonly assessment: Assessment;
  readonly on: (editor: Editor) => void;
}): ReactNode {
  const [handle] = useState<AssessmentHandle>(() => {
    const editor = createEditor(assessment, (_, answer) => Promise.resolve(ok(answer)));
    on(editor);
    return { editor, rubric };
  });
  return <Frame handle={handle} documents={documents} />;
}

/** Mounts the page as the frame does, on an editor that saves nowhere. */
export function mountResults(
  rubric: Rubric,
  answers: Answers,
  change: (assessment: Assessment) => Assessment = (same) => same,
  documents: readonly EvidenceDocument[] = [],
): Editor {
  unmountResults();
  host = document.createElement('main');
  document.documentElement.lang = 'id';
  document.body.append(host);
  root = createRoot(host);
  let editor: Editor | null = null;
  const assessment = change(assessmentOf(rubric, answers));
  flushSync(() =>
    root?.render(
      <Router hook={useHashLocation}>
        <Keep
          rubric={rubric}
          assessment={assessment}
          documents={documents}
          on={(made) => (editor = made)}
        />
      </Router>,
    ),
  );
  if (!editor) throw new Error('mountResults: not mounted');
  return editor;
}

export function unmountResults(): void {
  root?.unmount();
  host?.remove();
  root = null;
  host = null;
}
