import { describe, expect, test } from 'vitest';
import {
  backupStanding,
  NO_BACKUP,
  PATIENCE_MS,
  type LastBackup,
} from '#core/backup/last-backup.ts';
import { marksOf, oldestOf, WORK_TABLES, type Work } from '#core/backup/marks.ts';
import { assessmentWith } from '../../support/scenario.ts';
import { documentWith, storedFile } from '../../support/evidence-rows.ts';

const DAY_MINUTES = 24 * 60;
const START = Date.parse('2026-03-01T08:00:00.000Z');
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();
const WORK = { marks: 'b', since: at(0) };
const made = (parts: Partial<LastBackup> = {}): LastBackup => ({
  ...NO_BACKUP,
  at: at(0),
  marks: 'a',
  ...parts,
});

describe('the reminder', () => {
  test.each([
    ['never backed up, a day less a minute', NO_BACKUP, DAY_MINUTES - 1, 'unsaved'],
    ['never backed up, exactly a day', NO_BACKUP, DAY_MINUTES, 'unsaved'],
    ['never backed up, a day and a minute', NO_BACKUP, DAY_MINUTES + 1, 'due'],
    ['backed up, changed since, a day less a minute', made(), DAY_MINUTES - 1, 'unsaved'],
    ['backed up, changed since, a day and a minute', made(), DAY_MINUTES + 1, 'due'],
    ['backed up, nothing changed, after a year', made({ marks: 'b' }), 365 * DAY_MINUTES, 'saved'],
    ['the clock was set back behind the backup', made(), -1, 'due'],
    ['the clock was set back, nothing changed', made({ marks: 'b' }), -1, 'saved'],
  ] as const)('%s', (_, last, minutes, kind) => {
    expect(backupStanding(last, WORK, at(minutes))).toEqual({ kind });
  });

  test('nothing to save, nothing to remind of', () => {
    expect(backupStanding(NO_BACKUP, { marks: 'b', since: '' }, at(9999))).toEqual({
      kind: 'nothing',
    });
  });

  test.each([
    ['a minute before its end', 3 * DAY_MINUTES - 1, 'unsaved'],
    ['at its end', 3 * DAY_MINUTES, 'due'],
  ] as const)('put off: %s', (_, minutes, kind) => {
    const last = made({ postponedUntil: at(3 * DAY_MINUTES) });
    expect(backupStanding(last, WORK, at(minutes))).toEqual({ kind });
  });

  test.each([
    ['never backed up, two hours', NO_BACKUP, 120, 'unsaved'],
    ['never backed up, two hours and a minute', NO_BACKUP, 121, 'due'],
    ['backed up, changed since, two hours and a minute', made(), 121, 'due'],
    ['put off for two hours', made({ postponedUntil: at(300) }), 181, 'unsaved'],
    ['put off until tomorrow, as elsewhere', made({ postponedUntil: at(1440) }), 181, 'due'],
  ] as const)('opened as a file, sooner: %s', (_, last, minutes, kind) => {
    const standing = backupStanding(last, WORK, at(minutes), PATIENCE_MS.singleFile);
    expect(standing).toEqual({ kind });
  });

  test('put off by a clock that was years ahead: not silenced for years', () => {
    const last = made({ postponedUntil: at(900 * DAY_MINUTES) });
    expect(backupStanding(last, WORK, at(2 * DAY_MINUTES))).toEqual({ kind: 'due' });
  });
});

describe('marks', () => {
  const one = assessmentWith('01990000-0000-7000-8000-000000000001');
  const file = storedFile(new Uint8Array([1]), 'a.pdf');
  const document = documentWith('01990000-0000-7000-9000-000000000001', one.id, file);

  const work = (parts: Partial<Work>): Work => ({
    assessments: [one],
    documents: [document],
    rubrics: [{ digest: 'a', addedAt: '2026-09-01T00:00:00.000Z' }],
    agencyLists: [{ id: 'x', importedAt: '2026-09-02T00:00:00.000Z' }],
    contacts: [{ id: 'c', trust: 'new', addedAt: '2026-09-03T00:00:00.000Z' }],
    periods: [{ id: 'p', draftRevision: 0, createdAt: '2026-09-03T00:00:00.000Z' }],
    packages: [{ id: 's', at: '2026-09-03T00:00:00.000Z' }],
    reviews: [{ id: 'r', revision: 0, createdAt: '2026-09-03T00:00:00.000Z' }],
    messages: [{ id: 'm', revision: 0, createdAt: '2026-09-03T00:00:00.000Z' }],
    consensus: [{ id: 'k', revision: 0, createdAt: '2026-09-03T00:00:00.000Z' }],
    roster: [{ id: 'l', revision: 1, addedAt: '2026-09-03T00:00:00.000Z' }],
    applications: [{ id: 'm', revision: 1, addedAt: '2026-09-03T00:00:00.000Z' }],
    facilities: [{ id: 'n', revision: 1, addedAt: '2026-09-03T00:00:00.000Z' }],
    datasets: [{ id: 'o', addedAt: '2026-09-03T00:00:00.000Z' }],
    imports: [{ id: 'p', state: 'done', at: '2026-09-03T00:00:00.000Z' }],
    setAside: [{ id: 'q', at: '2026-09-03T00:00:00.000Z' }],
    initiatives: [{ id: 'i', revision: 1, addedAt: '2026-09-03T00:00:00.000Z' }],
    prices: [{ id: 'h', revision: 1, addedAt: '2026-09-03T00:00:00.000Z' }],
    plans: [{ id: 'q', revision: 1, createdAt: '2026-09-03T00:00:00.000Z' }],
    clearances: [{ id: 'v', revision: 1, addedAt: '2026-09-03T00:00:00.000Z' }],
    ...parts,
  });

  test('change with every revision, not with the order of the rows', () => {
    const other = assessmentWith('01990000-0000-7000-8000-000000000002');
    expect(marksOf(work({ assessments: [one, other] }))).toEqual(
      marksOf(work({ assessments: [other, one] })),
    );
    const changes: readonly Partial<Work>[] = [
      { assessments: [{ ...one, detailsRevision: 1 }] },
      { assessments: [{ ...one, status: 'archived' }] },
      { assessments: [{ ...one, answers: { k1: { revision: 1 } } }] },
      { documents: [{ ...document, revision: 1 }] },
      { documents: [] },
      { assessments: [] },
      { rubrics: [] },
      { agencyLists: [{ id: 'y' }] },
      { contacts: [{ id: 'c', trust: 'known' }] },
      { periods: [{ id: 'p', draftRevision: 1 }] },
      { packages: [] },
      { reviews: [{ id: 'r', revision: 1 }] },
      { messages: [] },
      { consensus: [{ id: 'k', revision: 1 }] },
      { roster: [{ id: 'l', revision: 2 }] },
      { applications: [] },
      { facilities: [{ id: 'n', revision: 2 }] },
      { datasets: [] },
      { imports: [{ id: 'p', state: 'undone' }] },
      { setAside: [] },
    ];
    for (const change of changes) {
      expect(marksOf(work(change))).not.toEqual(marksOf(work({})));
    }
  });

  test('rows of any shape do not break them', () => {
    const odd = { assessments: [null, 1, { id: 3n }], documents: [undefined], rubrics: [7] };
    expect(() => marksOf(work(odd))).not.toThrow();
    expect(oldestOf(work({ assessments: [{ createdAt: 'kemarin' }, one] }))).toBe(one.createdAt);
    const nothing = Object.fromEntries(WORK_TABLES.map((table) => [table, []])) as unknown as Work;
    expect(oldestOf(nothing)).toBe('');
    expect(oldestOf({ ...nothing, rubrics: work({}).rubrics })).toBe('2026-09-01T00:00:00.000Z');
  });
});
