import type { Digest } from '#core/lib/ids.ts';
import { setAsideSchema, type SetAside } from '#core/portfolio/set-aside.ts';
import type { DamagedRow } from '#storage/assessments.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { eraseRow, putRow, readRows } from '#storage/rows/rows.ts';
import { soundRows } from '#storage/rows/sound-rows.ts';

export interface AsideList {
  /** Oldest first. */
  readonly sound: readonly SetAside[];
  readonly damaged: readonly DamagedRow[];
}

/** The results that do not count by decision of this desk, and apart from them damaged rows. */
export async function readSetAside(db: TimbangDatabase): Promise<AsideList> {
  const { sound, damaged } = soundRows<SetAside>(setAsideSchema, await readRows(db, 'setAside'));
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
