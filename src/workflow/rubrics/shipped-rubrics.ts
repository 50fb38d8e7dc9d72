import type { RubricRef } from '#core/assessment/assessment.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { lawfulRubric, shapedRubric } from '#core/rubric/parse.ts';
import type { RubricProblem } from '#core/rubric/problem.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { digestOfJsonAside } from '#exchange/bytes/digest.ts';
import { breathe } from '#workflow/breathe.ts';

/** An instrument together with the reference an assessment keeps of it. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  readonly ref: RubricRef;
  /** Came with the application, or was made or brought in at this desk. */
  readonly origin: 'shipped' | 'local';
}

export type RubricFailure =
  | { readonly kind: 'unknown-rubric'; readonly id: string; readonly version: string }
  | { readonly kind: 'unreadable-rubric'; readonly id: string; readonly version: string }
  | {
      readonly kind: 'broken-rubric';
      readonly name: string;
      readonly problems: readonly RubricProblem[];
    }
  | { readonly kind: 'changed-rubric'; readonly id: string; readonly version: string };

const FILES = import.meta.glob<unknown>('/rubrics/*@*.json', { import: 'default' });
const loaded = new Map<string, Promise<Result<LoadedRubric, RubricFailure>>>();

/**
 * Parses unknown data as an instrument and names it; the door for files and shipped data alike.
 * In three pieces: on a slow laptop each is long enough to be felt by somebody who types.
 */
export async function admitRubric(
  name: string,
  data: unknown,
  origin: LoadedRubric['origin'] = 'shipped',
): Promise<Result<LoadedRubric, RubricFailure>> {
  const shaped = shapedRubric(data);
  await breathe();
  const parsed = shaped.ok ? lawfulRubric(shaped.value) : shaped;
  if (!parsed.ok) return fail({ kind: 'broken-rubric', name, problems: parsed.error });
  await breathe();
  const { id, version } = parsed.value;
  const digest = await digestOfJsonAside(data);
  return ok({ rubric: parsed.value, ref: { id, version, digest }, origin });
}

async function load(id: string, version: string): Promise<Result<LoadedRubric, RubricFailure>> {
  const name = `${id}@${version}`;
  const read = FILES[`/rubrics/${name}.json`];
  if (!read) return fail({ kind: 'unknown-rubric', id, version });
  try {
    return await admitRubric(name, await read());
  } catch {
    loaded.delete(name);
    return fail({ kind: 'unreadable-rubric', id, version });
  }
}

/** One shipped instrument by id and version, read once and kept. */
export function shippedRubric(
  id: string,
  version: string,
): Promise<Result<LoadedRubric, RubricFailure>> {
  const name = `${id}@${version}`;
  const known = loaded.get(name) ?? load(id, version);
  loaded.set(name, known);
  return known;
}

export type RubricList = readonly Result<LoadedRubric, RubricFailure>[];

/** Every instrument that came with the application, by name; broken ones as failures. */
export function shippedRubrics(): Promise<RubricList> {
  const names = Object.keys(FILES).map((path) => /\/([^/]+)@([^/]+)\.json$/.exec(path));
  return Promise.all(
    names.flatMap((match) => (match?.[1] && match[2] ? [shippedRubric(match[1], match[2])] : [])),
  );
}
