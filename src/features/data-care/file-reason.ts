import type { RestoreTrouble } from '#state/use-restore.ts';
import { RESTORE } from './text-restore.ts';

const OF_FILE = [
  'not-a-zip',
  'no-manifest',
  'cut-off',
  'too-new',
  'other-kind',
  'bad-manifest',
  'wrong-count',
  'too-large',
  'bomb',
  'bad-name',
  'repeated',
  'encrypted',
  'bad-method',
  'extra-entry',
] as const;

/** What is wrong with the file itself. */
type FileTrouble = Extract<RestoreTrouble, { readonly kind: (typeof OF_FILE)[number] }>;

/** Whether the file itself is the trouble, and not what was to be done with it. */
export function isFileTrouble(trouble: RestoreTrouble): trouble is FileTrouble {
  return OF_FILE.some((kind) => kind === trouble.kind);
}

/** Why a file cannot be used as a backup, and what to do now. */
export function fileReason(trouble: FileTrouble): string {
  const { refused } = RESTORE;
  switch (trouble.kind) {
    case 'not-a-zip':
    case 'no-manifest':
      return refused.notBackup;
    case 'cut-off':
      return refused.cutOff;
    case 'too-new':
      return refused.tooNew;
    case 'other-kind':
      return refused.otherKind;
    case 'bad-manifest':
    case 'wrong-count':
      return refused.badManifest;
    case 'too-large':
      return refused.tooLarge;
    case 'bomb':
    case 'bad-name':
    case 'repeated':
    case 'encrypted':
    case 'bad-method':
    case 'extra-entry':
      return refused.suspicious(trouble.entry);
  }
}
