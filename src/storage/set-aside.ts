import type { Digest } from '#core/lib/ids.ts';
import { setAsideSchema, type SetAside } from '#core/portfolio/set-aside.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow } from './assessments.ts';
import type { TimbangDatabase } from './database.ts';
import { eraseRow, putRow, readRows } from './rows.ts';

export interface AsideList {
  /** Oldest first. */
  readonly sound: readonly SetAside[];
  readonly damaged: readonly DamagedRow[];
}

/** The results that do not count by decision of this desk, and apart from them damaged rows. */
export async function readSetAside(db: TimbangDatabase): Promise<AsideList> {
  const sound: SetAside[] = [];
  const damaged: DamagedRow[] = [];
  for (const { stored, row } of await readRows(db, 'setAside')) {
    const parsed = setAsideSchema.safeParse(row);
    if (parsed.success) sound.push(parsed.data);
    else {
      const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
      damaged.push({
        key,
        places: parsed.error.issues.map(({ path }) => jsonPath(path)),
        raw: row,
      });
    }
  }
  return { sound: sound.sort((a, b) => a.at.localeCompare(b.at)), damaged };
}

/** Sets a result aside; a reason that was given before is replaced. */
export function writeSetAside(db: TimbangDatabase, aside: SetAside): Promise<void> {
  return putRow(db, 'setAside', aside);
}

/** Lets a result count again. */
export function eraseSetAside(db: TimbangDatabase, id: Digest): Promise<void> {
  return eraseRow(db, 'setAside', id);
}
