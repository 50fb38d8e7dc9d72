import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { GuideBlock, GuideInline } from '#core/guide/chapter.ts';
import { readGuide } from '../../build/guide/read-guide.ts';
import { webpSize } from '../../build/guide/webp-size.ts';

const FOLDER = join(import.meta.dirname, '../../docs/panduan');
const { guide, missing } = readGuide(FOLDER);

const linksIn = (parts: readonly GuideInline[]): readonly { chapter: string; anchor: string }[] =>
  parts.flatMap((part) => {
    if (typeof part === 'string' || part.kind === 'code') return [];
    const inner = linksIn(part.parts);
    return part.kind === 'chapter' ? [part, ...inner] : inner;
  });

const linksOf = (block: GuideBlock): readonly { chapter: string; anchor: string }[] => {
  switch (block.kind) {
    case 'paragraph':
      return linksIn(block.parts);
    case 'list':
      return block.items.flat().flatMap(linksOf);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(linksIn);
    case 'picture':
      return [];
  }
};

const blocks = guide.chapters.flatMap(({ sections }) => sections.flatMap((one) => one.blocks));
const hasPlace = ({ chapter, anchor }: { chapter: string; anchor: string }): boolean =>
  guide.chapters.some(
    ({ name, sections }) => name === chapter && sections.some((one) => one.anchor === anchor),
  );

describe('the guide', () => {
  test('has the chapters of all desks, each listed once', () => {
    expect(guide.groups.map(({ title }) => title)).toEqual([
      'Umum',
      'Meja OPD',
      'Meja Asesor',
      'Meja Diskominfo',
    ]);
    const listed = guide.groups.flatMap(({ entries }) => entries.map(({ chapter }) => chapter));
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toHaveLength(readdirSync(FOLDER).length - 1);
  });

  test('links only to places that are there', () => {
    const links = blocks.flatMap(linksOf);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !hasPlace(link))).toEqual([]);
  });

  test('has every picture it names, and names every picture that was taken', () => {
    expect(missing).toEqual([]);
    const named = blocks.flatMap((block) => (block.kind === 'picture' ? [block.src] : []));
    const taken = readdirSync(join(FOLDER, '../gambar/panduan')).filter((name) =>
      name.endsWith('.webp'),
    );
    expect(new Set(named.map((src) => src.split('/').at(-1)))).toEqual(new Set(taken));
  });

  test('shows a picture in at least thirty chapters', () => {
    const pictured = guide.chapters.filter(({ sections }) =>
      sections.some((one) => one.blocks.some(({ kind }) => kind === 'picture')),
    );
    expect(pictured.length).toBeGreaterThanOrEqual(30);
  });

  test('comes over the wire with less than a lazy file may have', () => {
    expect(gzipSync(JSON.stringify(guide)).length).toBeLessThan(100_000);
  });
});

describe('the size of a picture', () => {
  const head = (sort: string, write: (bytes: Buffer) => void): Buffer => {
    const bytes = Buffer.alloc(30);
    bytes.write(`RIFF....WEBP${sort}`, 'latin1');
    write(bytes);
    return bytes;
  };

  test('of each of the three sorts', () => {
    const lossy = head('VP8 ', (bytes) => {
      bytes.writeUInt16LE(1180, 26);
      bytes.writeUInt16LE(740, 28);
    });
    const lossless = head('VP8L', (bytes) => bytes.writeUInt32LE((739 << 14) | 1179, 21));
    const extended = head('VP8X', (bytes) => {
      bytes.writeUIntLE(1179, 24, 3);
      bytes.writeUIntLE(739, 27, 3);
    });
    for (const bytes of [lossy, lossless, extended]) {
      expect(webpSize(bytes)).toEqual({ width: 1180, height: 740 });
    }
  });

  test('of anything else is not known', () => {
    expect(() => webpSize(Buffer.from('not a picture at all, but long enough'))).toThrow();
  });
});
