import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { verifyIndependently } from './independent-verifier.ts';
import {
  entriesOf,
  masterKey,
  nameOf,
  openFile,
  openRow,
  type Protection,
  type SealedRow,
} from './independent-opener.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const entriesIn = (name: string) => entriesOf(readFileSync(`tests/fixtures/packages/${name}`));
const jsonIn = (entries: ReadonlyMap<string, Buffer>, name: string): unknown =>
  JSON.parse(entries.get(name)?.toString('utf8') ?? '') as unknown;

const SEALED = 'cadangan-tersegel-v1.timbang.zip';
const PASSPHRASE = 'kata sandi contoh';
const sealed = entriesIn(SEALED);
const { protection } = jsonIn(sealed, 'manifest.json') as { readonly protection: Protection };
const master = masterKey(protection, PASSPHRASE);

interface AssessmentRow {
  readonly id: string;
  readonly agency: { readonly name: string };
}

interface DocumentRow {
  readonly id: string;
  readonly assessmentId: string;
  readonly file: { readonly digest: string; readonly size: number; readonly type: string };
}

const sealedRows = (table: string): readonly SealedRow[] =>
  jsonIn(sealed, `records/${table}.json`) as readonly SealedRow[];

describe('the sealed golden backup opens with nothing but node:crypto and the document', () => {
  test('its bytes are what its manifest says', () => {
    expect(verifyIndependently(`tests/fixtures/packages/${SEALED}`)).toEqual([]);
  });

  test('every row, each under the names of its keys', () => {
    const assessments = sealedRows('assessments').map((row) => {
      const one = openRow(master, 'assessments', row) as AssessmentRow;
      expect(row['id']).toBe(nameOf(master, one.id));
      return one;
    });
    expect(assessments.map(({ agency }) => agency.name).toSorted()).toEqual([
      'Dinas Dua',
      'Dinas Satu',
    ]);
    const documents = sealedRows('documents').map((row) => {
      const one = openRow(master, 'documents', row) as DocumentRow;
      expect(row['id']).toBe(nameOf(master, one.id));
      expect(row['assessmentId']).toBe(nameOf(master, one.assessmentId));
      return one;
    });
    expect(documents).toHaveLength(4);
  });

  test('every file, under the name of its digest, to its last byte', () => {
    const files = new Map(
      sealedRows('documents').map((row) => {
        const { file } = openRow(master, 'documents', row) as DocumentRow;
        return [`evidence/${nameOf(master, file.digest)}.bin`, file] as const;
      }),
    );
    const evidence = [...sealed.keys()].filter((name) => name.startsWith('evidence/'));
    expect(evidence).toEqual([...files.keys()].toSorted());
    for (const [name, { digest, size }] of files) {
      const { content, ...said } = openFile(master, sealed.get(name) ?? Buffer.of());
      expect(said.digest).toBe(digest);
      expect(content.length).toBe(size);
      expect(sha256(content)).toBe(digest);
    }
  });

  test('and not with another passphrase, table or name', () => {
    expect(() => masterKey(protection, 'kata sandi lain')).toThrow();
    expect(() => masterKey({ ...protection, iterations: 600_001 }, PASSPHRASE)).toThrow();
    const [row] = sealedRows('documents');
    if (!row) throw new Error('no row');
    expect(() => openRow(master, 'assessments', row)).toThrow();
    expect(() => openRow(master, 'documents', { ...row, id: 'aa'.repeat(32) })).toThrow();
  });
});

test('the numbers of the document are those of the golden backup', () => {
  const text = readFileSync('docs/format-berkas.md', 'utf8').replaceAll(/\s+/g, ' ');
  const [row] = sealedRows('assessments');
  const { id } = openRow(master, 'assessments', row as SealedRow) as AssessmentRow;
  const names = `["timbang: row, 1","assessments",["id","${nameOf(master, id)}"]]`;
  for (const said of [PASSPHRASE, protection.salt, master.toString('hex'), id, names]) {
    expect(text).toContain(said);
  }
});

test('a file of many pieces that the application sealed opens in the same way', async () => {
  const vault = await vaultOf(new Uint8Array(master));
  for (const size of [0, 1024 * 1024, 2 * 1024 * 1024 + 5]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251);
    const stored = await vault.sealFile(new Blob([bytes], { type: 'text/plain' }), sha256(bytes));
    const whole = Buffer.from(await stored.arrayBuffer());
    const { content, digest, type } = openFile(master, whole);
    expect({ digest, type }).toEqual({ digest: sha256(bytes), type: 'text/plain' });
    expect(content.equals(bytes)).toBe(true);
    if (size > 2 ** 20) expect(() => openFile(master, whole.subarray(0, -21))).toThrow();
  }
});
