import type { FieldErrors } from 'react-hook-form';
import type { SummaryItem } from '#ui/error-summary.tsx';
import type { InitiativeForm } from './form-schema.ts';

interface Node {
  readonly message?: unknown;
  readonly [key: string]: unknown;
}

/** The references to fields within errors lead into the page and out of all bounds. */
const SKIPPED: readonly string[] = ['ref', 'type', 'message', 'types'];

function* within(node: Node, path: readonly string[]): Generator<SummaryItem> {
  if (typeof node.message === 'string' && node.message !== '') {
    const place = path[path.length - 1] === 'root' ? path.slice(0, -1) : path;
    yield { fieldId: place.join('.'), text: node.message };
  }
  for (const [key, below] of Object.entries(node)) {
    if (SKIPPED.includes(key) || typeof below !== 'object' || below === null) continue;
    yield* within(below as Node, [...path, key]);
  }
}

/** What is wrong with the form, each problem once, with the field it is about. */
export function problemsOf(errors: FieldErrors<InitiativeForm>): readonly SummaryItem[] {
  const told = new Set<string>();
  return [...within(errors as Node, [])].filter(({ text }) => {
    const isNew = !told.has(text);
    told.add(text);
    return isNew;
  });
}
