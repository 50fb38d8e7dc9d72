import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { Copy } from './copy.ts';
import { leafKey, type LeafPath, type Leaves, type LeafValue } from './leaf.ts';

type Put = (path: LeafPath, value: LeafValue) => void;

/** Plain values of an answer; the rest is taken apart further or is bookkeeping. */
const ANSWER_FIELDS = [
  'rating',
  'lowest',
  'stated',
  'subject',
  'reason',
  'fact',
  'analysis',
  'notes',
  'target',
  'done',
] as const satisfies readonly (keyof Answer)[];

/** Plain values of a document; those of its birth never change. */
const DOCUMENT_FIELDS = [
  'status',
  'title',
  'number',
  'date',
  'standing',
  'validUntil',
  'unit',
  'pages',
  'informationClass',
  'exclusion',
  'note',
  'formatVersion',
  'addedAt',
  'addedBy',
] as const satisfies readonly (keyof EvidenceDocument)[];

function answerLeaves(id: string, answer: Answer, put: Put): void {
  for (const field of ANSWER_FIELDS) {
    const value = answer[field];
    if (!sameValue(value, BLANK_ANSWER[field])) put(['answer', id, field], value);
  }
  for (const criterion of answer.criteria) put(['answer', id, 'criteria', criterion], true);
  if (answer.coverage) put(['answer', id, 'coverage'], true);
  for (const { name, covered } of answer.coverage?.units ?? []) {
    put(['answer', id, 'unit', name], covered);
  }
}

function documentLeaves(one: EvidenceDocument, put: Put): void {
  for (const field of DOCUMENT_FIELDS) put(['document', one.id, field], one[field]);
  put(['document', one.id, 'file'], { file: one.file, original: one.original });
  for (const { indicator, item } of one.supports) {
    put(['document', one.id, 'support', indicator, item], true);
  }
  for (const reply of one.replies) {
    put(['document', one.id, 'reply', reply.check, reply.about], reply);
  }
  for (const earlier of one.earlier) {
    put(['document', one.id, 'earlier', earlier.replacedAt, earlier.file.digest], earlier);
  }
}

/**
 * Every value of a copy that can change by itself. Ticks, units of a coverage, links and
 * people are single values, so that two persons who add different ones never collide.
 * A value as it is in a blank answer is no leaf.
 */
export function takeApart({ assessment, documents }: Copy): Leaves {
  const leaves = new Map<string, LeafValue>();
  const put: Put = (path, value) => void leaves.set(leafKey(path), value);
  for (const field of ['year', 'kind', 'scope', 'period'] as const) {
    put(['assessment', field], assessment[field]);
  }
  for (const [field, value] of Object.entries(assessment.agency)) {
    put(['assessment', 'agency', field], value);
  }
  for (const { role, name, position } of assessment.people) {
    put(['assessment', 'person', role, name], position);
  }
  for (const [id, answer] of Object.entries(assessment.answers)) answerLeaves(id, answer, put);
  for (const one of documents) documentLeaves(one, put);
  return leaves;
}
