import type { ImportedFile } from '#core/intake/results-import.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { outcomeOfFinal } from '#core/portfolio/make-outcome.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { takeRecap } from '#core/portfolio/take-recap.ts';
import type { Desk } from '#workflow/desk.ts';
import type { ListedFile } from '#workflow/evidence/listed-file.ts';
import { batchOf } from './project-outcomes.ts';
import type { ManyRead, ReadResults } from './read-many.ts';
import type { ReceiveGround } from '#workflow/receive/receive-ground.ts';
import type { ReadFile, Received } from '#workflow/receive/receive-package.ts';
import type { ReadPackage } from '#workflow/receive/receive-read.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';
import { otherWorld } from '#workflow/sample/sample-mark.ts';

/** The kinds results come in; what else is carried goes through "Terima berkas". */
const RESULT_KINDS: readonly PackageRecord['kind'][] = ['final', 'submission', 'recap'];

const plainFate = (
  { path, size, changed }: ListedFile,
  fate: ImportedFile['fate'],
  detail = '',
  id: ImportedFile['id'] = null,
): ImportedFile => ({ path, size, changed, fate, detail, id, results: 0, odd: [] });

/** Why a file that was read, or could not be, is not taken; undefined = it is to be. */
export function refusalOf(
  desk: Pick<Desk, 'sample'>,
  one: ListedFile,
  read: ManyRead,
): ImportedFile | undefined {
  if (!read.ok) {
    const { error } = read;
    switch (error.kind) {
      case 'refused':
        return plainFate(one, 'refused', error.problems[0]?.kind ?? '');
      case 'sealed':
        return plainFate(one, 'sealed', error.why);
      case 'other':
        return plainFate(one, 'foreign', error.what);
      case 'unreadable':
        return plainFate(one, 'unreadable', error.detail);
    }
  }
  const { fingerprint, manifest } = read.value;
  const other = otherWorld(desk, manifest.about);
  if (other) return plainFate(one, 'other-world', other.file, fingerprint);
  return RESULT_KINDS.includes(manifest.kind)
    ? undefined
    : plainFate(one, 'foreign', manifest.kind, fingerprint);
}

/** What a package that was stored, or was here, means in the account. */
export function fateOf(one: ListedFile, read: ReadPackage, received: Received): ImportedFile {
  const { record } = received;
  if (received.kind === 'duplicate') return plainFate(one, 'here', '', record.id);
  const results = read.recap ? read.recap['recap.json'].outcomes.length : 1;
  const odd = (record.receipt?.odd ?? []).map(({ kind }) => kind);
  const { path, size, changed } = one;
  return { path, size, changed, fate: 'taken', detail: record.kind, id: record.id, results, odd };
}

/** The package as it is to be stored: recaps and finals with their results, already parsed. */
export async function readyFile(
  desk: Desk,
  ground: ReceiveGround,
  { path, size }: ListedFile,
  read: ReadResults,
): Promise<ReadFile> {
  const came = { file: { name: path, bytes: size }, read };
  const { outcomes, recap, final, manifest } = read;
  if (outcomes) return { ...came, outcomesOf: () => outcomes };
  if (!recap && !final) return came;
  const rubric = await rubricHere(desk, manifest.about.rubric, [...ground.here.values()]);
  if (recap) return { ...came, outcomesOf: () => takeRecap(recap['recap.json'], rubric) };
  if (!final || !rubric) return came;
  const outcomesOf = (record: PackageRecord): readonly Outcome[] => {
    const said = { record, rubric, batch: batchOf(record, ground.periods) };
    const outcome = outcomeOfFinal(said, final['final.json']);
    return outcome ? [outcome] : [];
  };
  return { ...came, outcomesOf };
}
