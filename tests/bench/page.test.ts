import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageOfResults } from '../../bench/lib/page-of-results.mjs';
import { lastResults } from '../../bench/lib/results.mjs';

const GROUP = {
  name: 'screen',
  day: '2026-11-23',
  seconds: 90,
  load: 1.5,
  machine: { cores: 2, processor: 'Contoh', node: 'v20.20.2' },
  rows: [
    {
      what: 'tick until "Tersimpan", p95',
      ours: 1200,
      baseline: 400,
      unit: 'ms',
      against: 'the promise',
      ratio: 3,
    },
  ],
};

describe('docs/kinerja.md', () => {
  test('says what the results say', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/kinerja.md'), 'utf8');
    expect(page).toBe(pageOfResults(lastResults()));
  });

  test('a row with its baseline, its ratio, and the run it is of', () => {
    const page = pageOfResults([GROUP]);
    expect(page).toContain(
      '| Centang sampai "Tersimpan", p95 | 1.200 ms | 400 ms | 3 | yang dijanjikan |',
    );
    expect(page).toContain('| screen | 2026-11-23 | 1,5 menit | 2 × Contoh, Node 20.20.2 | 1,5 |');
  });

  test('what was not measured says so instead of a number', () => {
    expect(pageOfResults([GROUP])).toContain('| Laporan 45 halaman | belum diukur | | | |');
  });
});
