import type { Assessment } from '#core/assessment/assessment.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { readRescueFile, type RescueFailure } from '#exchange/rescue-file.ts';
import { readAgencyLists, writeAgencyList } from '#storage/agency-lists.ts';
import { insertAssessments, readAssessment } from '#storage/assessments.ts';
import { insertLocalRubrics, readLocalRubrics } from '#storage/local-rubrics.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export interface OpenedRescue {
  readonly added: number;
  /** Present here with other content: brought in beside it under a new id. */
  readonly copied: number;
  /** Present here with exactly this content: left alone. */
  readonly same: number;
  readonly damaged: number;
  /** Lists of agencies that were not here and are now. */
  readonly lists: number;
  /** Instruments of the desk that were not here and are now. */
  readonly rubrics: number;
}

/**
 * Brings the assessments of a rescue file into this browser, all in one
 * transaction. Nothing here is overwritten: a different one of the same id comes
 * in as a copy, an identical one is skipped. Lists of agencies and
 * instruments that are not here come along.
 */
export function openRescue(
  desk: Desk,
  content: string,
): Promise<Result<OpenedRescue, RescueFailure | StorageTrouble>> {
  return attempt(async () => {
    const file = readRescueFile(content);
    if (!file.ok) return file;
    const present = await Promise.all(
      file.value.assessments.map(({ id }) => readAssessment(desk.db, id)),
    );
    const first = new Map([...file.value.assessments].reverse().map((each) => [each.id, each]));
    const pairs = file.value.assessments.map((incoming, at) => {
      // An id that stands twice in the file is compared with its first one, as if that were here.
      const earlier = first.get(incoming.id);
      return { incoming, here: earlier && earlier !== incoming ? ok(earlier) : present[at] };
    });
    const isNew = ({ here }: (typeof pairs)[number]): boolean =>
      here?.ok === false && here.error.kind === 'missing';
    const fresh = pairs.filter(isNew).map(({ incoming }) => incoming);
    const same = pairs.filter(
      ({ incoming, here }) => here?.ok && digestOfJson(here.value) === digestOfJson(incoming),
    );
    const copies: readonly Assessment[] = pairs
      .filter((pair) => !isNew(pair) && !same.includes(pair))
      .map(({ incoming }) => ({ ...incoming, id: desk.newId() }));
    await insertAssessments(desk.db, [...fresh, ...copies], { verb: 'restore' });
    const known = new Set((await readAgencyLists(desk.db)).map(({ id }) => id));
    const lists = file.value.lists.filter(({ id }) => !known.has(id));
    for (const list of lists) await writeAgencyList(desk.db, list);
    const here = new Set((await readLocalRubrics(desk.db)).map(({ digest }) => digest));
    const rubrics = file.value.rubrics.filter(({ digest }) => !here.has(digest));
    await insertLocalRubrics(desk.db, rubrics);
    return ok({
      added: fresh.length,
      copied: copies.length,
      same: same.length,
      damaged: file.value.damaged,
      lists: lists.length,
      rubrics: rubrics.length,
    });
  });
}
