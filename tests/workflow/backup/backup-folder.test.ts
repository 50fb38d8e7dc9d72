import { beforeEach, expect, test } from 'vitest';
import { MAIN_WORKSPACE } from '#core/workspace/workspace.ts';
import { chooseBackupFolder, chosenFolder, pruneFolder } from '#workflow/backup/backup-folder.ts';
import { openOffice } from '#workflow/workspaces/office.ts';
import { removeWorkspace } from '#workflow/workspaces/remove-workspace.ts';
import { must } from '../../support/scenario.ts';
import '../fresh-desk.ts';

const ours = (day: string): string => `timbang-otomatis-abcdef01-2026-01-${day}-0800.timbang.zip`;
let files: Map<string, string>;

/** As much of a folder as is needed to look into it and to take files out. */
const handle = {
  async *entries() {
    for (const [name, content] of files) {
      yield [name, { kind: 'file', getFile: () => Promise.resolve(new File([content], name)) }];
    }
  },
  removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
} as unknown as FileSystemDirectoryHandle;

beforeEach(() => {
  files = new Map();
});

test('what a power cut left empty takes no place of a backup', async () => {
  for (const day of ['01', '02']) files.set(ours(day), 'cadangan');
  for (const day of ['03', '04', '05']) files.set(ours(day), '');
  files.set(ours('06'), 'cadangan');
  await pruneFolder({ handle, tag: 'abcdef01' }, 2);
  expect([...files.keys()]).toEqual([ours('01'), ours('02'), ours('06')]);
});

test('a workspace that begins anew writes into no folder of the one before', async () => {
  await chooseBackupFolder(MAIN_WORKSPACE.id, { name: 'Cadangan' } as FileSystemDirectoryHandle);
  expect(await chosenFolder(MAIN_WORKSPACE.id)).toBeDefined();
  must(await removeWorkspace(openOffice('office-backup-folder'), MAIN_WORKSPACE));
  expect(await chosenFolder(MAIN_WORKSPACE.id)).toBeUndefined();
});
