import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';

/** The same words for the same value, in whatever order a database or a file keeps its keys. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function answerContent({ revision: _r, edited: _e, done: _d, criteria, ...said }: Answer): unknown {
  return { ...said, criteria: [...criteria].sort() };
}

const BLANK = textOf(answerContent(BLANK_ANSWER));

function documentContent(document: EvidenceDocument): unknown {
  const { id, file, original, title, number, date, standing, validUntil } = document;
  const { unit, pages, informationClass, exclusion, note, supports, replies } = document;
  const details = { title, number, date, standing, validUntil, unit, pages, note };
  return {
    ...details,
    id,
    informationClass,
    exclusion,
    file: [file.digest, file.name],
    original: original && [original.digest, original.name],
    supports: supports.map(textOf).sort(),
    replies: replies.map(({ check, about, reason }) => textOf([check, about, reason])).sort(),
  };
}

/**
 * What an assessment and its evidence say, and nothing of when or by whom it was said or
 * how often it was stored: two that say the same have the same text. Deleted documents and
 * answers in which nothing stands say nothing.
 */
export function contentText(
  assessment: Assessment,
  documents: readonly EvidenceDocument[],
): string {
  const { id, rubric, kind, agency, year, people, scope, period, answers } = assessment;
  const said = Object.entries(answers)
    .map(([indicator, answer]) => [indicator, textOf(answerContent(answer))] as const)
    .filter(([, text]) => text !== BLANK)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const evidence = documents
    .filter(({ status }) => status === 'active')
    .map((document) => textOf(documentContent(document)))
    .sort();
  return textOf({ id, rubric, kind, agency, year, people, scope, period, said, evidence });
}
