import { describe, expect, it } from 'vitest';
import { problemLine } from '#features/verify/text-problem.ts';
import { unsignedText } from '#features/verify/unsigned-text.ts';

const AGREES = 'isinya saling cocok';

describe('what is said of a file without a signature', () => {
  it('is that its parts agree only where they do', () => {
    for (const isBackup of [true, false]) {
      expect(unsignedText('intact', isBackup)).toContain(AGREES);
      expect(unsignedText('repacked', isBackup)).toContain(AGREES);
      expect(unsignedText('altered', isBackup)).not.toContain(AGREES);
      expect(unsignedText('refused', isBackup)).not.toContain(AGREES);
    }
  });

  it('is not that it has none where nobody looked', () => {
    expect(unsignedText('altered', false)).toContain('tidak ditandatangani');
    expect(unsignedText('refused', false)).not.toContain('tidak ditandatangani');
  });
});

it('a file that was packed anew and altered is not told to have the same contents', () => {
  const line = problemLine({ entry: '', name: null, kind: 'wrapping', detail: '' });
  expect(line.wrong).toContain('Dikemas ulang');
  expect(line.wrong).not.toContain('sama');
});
