import type { VerifiedPackage } from '#workflow/receive/verify-file.ts';
import { text } from './text.ts';

const { signature: words } = text;

/** A file without a signature proves no more than that it agrees with itself, if it does. */
export function unsignedText(verdict: VerifiedPackage['verdict'], isBackup: boolean): string {
  switch (verdict) {
    case 'intact':
    case 'repacked':
      return isBackup ? words.noneBackup : words.none;
    case 'altered':
      return isBackup ? words.noneBackupAltered : words.noneAltered;
    case 'refused':
      return words.noneRefused;
  }
}
