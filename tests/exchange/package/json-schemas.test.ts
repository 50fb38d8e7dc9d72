import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examinePackage } from '#exchange/package/examine.ts';
import { packageJsonSchemas } from '#exchange/package/json-schemas.ts';

const FOLDER = 'public/schema';
const fileOf = (entry: string): string => entry.replace(/\.json$/, '.schema.json');
const parsed = (entry: string): unknown =>
  JSON.parse(readFileSync(`${FOLDER}/${fileOf(entry)}`, 'utf8')) as unknown;

/** Every field that has no description, unless it can only be one value. */
function silentFields(node: unknown, path: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { readonly properties?: Readonly<Record<string, object>> };
  const own = Object.entries(properties ?? {}).flatMap(([key, field]) =>
    'description' in field || 'const' in field ? [] : [`${path}/${key}`],
  );
  const below = Object.entries(node).flatMap(([key, inner]) =>
    silentFields(inner, `${path}/${key}`),
  );
  return [...own, ...below];
}

const schemas = packageJsonSchemas();

test('there is a file for each and no other', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...schemas.keys()].map(fileOf).toSorted());
});

describe.each([...schemas.keys()])('the schema of %s', (entry) => {
  test('is fresh; if not: npm run packages:schema', () => {
    expect(parsed(entry)).toEqual(JSON.parse(JSON.stringify(schemas.get(entry))));
  });

  test('describes every field', () => {
    expect(silentFields(parsed(entry), '')).toEqual([]);
  });
});

describe('docs/format-berkas.md', () => {
  const text = readFileSync('docs/format-berkas.md', 'utf8');

  test('links every schema', () => {
    for (const entry of schemas.keys()) {
      expect(text).toContain(`(../public/schema/${fileOf(entry)})`);
    }
  });

  test('its example is the golden package, byte for byte', async () => {
    const file = readFileSync('tests/fixtures/packages/klarifikasi-v1.timbang.zip');
    const { entries } = await examinePackage(
      new Blob([file]),
      () => undefined,
      new AbortController().signal,
    );
    const hex = (bytes: Uint8Array): string =>
      [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const inDocument = text.replaceAll(/\s+/g, ' ');
    let at = 0;
    for (const { name, bytes, digest, blob } of entries) {
      const crc = file
        .readUInt32LE(at + 30 + name.length + bytes + 4)
        .toString(16)
        .padStart(8, '0');
      expect(inDocument).toContain(
        `| \`${name}\` | ${at} | ${bytes} | \`${crc}\` | \`${digest}\` |`,
      );
      at += 30 + name.length + bytes + 16;
      const said = await (await blob()).text();
      const isBody = name !== 'signature.json' && name.endsWith('.json');
      if (isBody) expect(text).toContain(`\n${said}\n`);
      if (name === 'signature.json') {
        const { signature } = JSON.parse(said) as { readonly signature: string };
        expect(text).toContain(`\n${signature}\n`);
        expect(text).toContain(`\n${said.replace(`"signature":"${signature}",`, '')}\n`);
      }
    }
    expect(inDocument).toContain(hex(file.subarray(0, 43)));
    expect(inDocument).toContain(hex(file.subarray(43 + 727, 43 + 727 + 16)));
    expect(inDocument).toContain(hex(file.subarray(-22)));
  });
});
