import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chosenInitiatives, kakDraft, kakFile, type KakDraft } from '#core/invest/paper/kak.ts';
import { KAK } from '#core/invest/paper/kak-terms.ts';
import { paperIndex } from '#core/invest/paper/paper-index.ts';
import { planPaper, type PlanPaper } from '#core/invest/paper/paper.ts';
import { writeKak, writeKaks } from '#exchange/kak-docx.ts';
import { makeKaks } from '#workflow/plans/make-kaks.ts';
import { planPrints } from '#workflow/plans/plan-paper-print.ts';
import { answeredGates, chosenBook, paperSource } from '../report/sample-plan.ts';

const quiet = (): void => undefined;
const book = chosenBook(4, {
  ceilings: [{ source: null, perYear: [200_000_000, 100_000_000, 100_000_000] }],
  decisions: answeredGates(),
});
const source = paperSource(book);
const paper: PlanPaper = planPaper(source, planPrints(source));
const initiatives = chosenInitiatives(paper);

function draftOf(id: string): KakDraft {
  const draft = kakDraft(paper, id);
  if (!draft) throw new Error(`nothing chosen of ${id}`);
  return draft;
}

/** The paragraphs of a .docx as a reader has them, cells of tables among them. */
function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

describe('a draft KAK as .docx', () => {
  test('holds every sentence with what it rests on, and every cell of its tables', async () => {
    const [first] = initiatives;
    const draft = draftOf(first?.id ?? '');
    const found = paragraphsOf(await writeKak(draft));
    expect(found.slice(0, 3)).toEqual([KAK.title, draft.title, KAK.draft]);
    const expected = draft.blocks.flatMap((block) => {
      switch (block.kind) {
        case 'heading':
          return [block.text];
        case 'table':
          return [...block.heads, ...block.rows.flat()];
        case 'fields':
          return block.fields.filter(([, value]) => value !== '').flat();
        case 'sign':
          return block.lines;
        case 'sentence':
        case 'item':
          return [
            block.refs.length === 0 ? block.text : `${block.text} [${block.refs.join('; ')}]`,
          ];
      }
    });
    expect(found.slice(3)).toEqual(expected);
    expect(found.filter((one) => /\[KS\d+; indikator \S+; hasil PD/.test(one))).not.toEqual([]);
  });

  test('its cost is the sum of its lines, and of all drafts that of the plan', () => {
    const sums = initiatives.map(({ id }) => {
      const table = draftOf(id).blocks.find(
        (one) => one.kind === 'table' && one.heads === KAK.costHeads,
      );
      const rows = table?.kind === 'table' ? table.rows : [];
      const amounts = rows.map((cells) => Number((cells.at(-1) ?? '').replaceAll('.', '')));
      const total = amounts.pop() ?? 0;
      expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(total);
      return total;
    });
    const spent = source.facts.lines.reduce((sum, { amount }) => sum + amount, 0);
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(spent);
  });

  test('has real headings and lists, fixed columns of the width of the page, and page numbers', async () => {
    const [first] = initiatives;
    const parts = unzipSync(await writeKak(draftOf(first?.id ?? '')));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const document = part('word/document.xml');
    expect(document.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(
      Object.keys(KAK.headings).length,
    );
    expect(document).toContain('<w:numPr>');
    const grids = [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, columns = '']) =>
      [...columns.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    const [, page, side] = /w:pgSz w:w="(\d+)".*?w:left="(\d+)"/.exec(document) ?? [];
    expect(grids.length).toBeGreaterThan(3);
    expect(new Set(grids)).toEqual(new Set([Number(page) - 2 * Number(side)]));
    expect(document.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(grids.length);
    expect(Object.keys(parts).some((name) => /footer\d*\.xml$/.test(name))).toBe(true);
    const footers = Object.keys(parts).filter((name) => /word\/footer\d*\.xml$/.test(name));
    expect(footers.map(part).join('')).toMatch(/>PAGE<.*>NUMPAGES</s);
    expect(part('word/styles.xml')).toContain('w:val="id-ID"');
  });

  test('work for many agencies together reads as a sentence', () => {
    const shared = initiatives.find(({ carriedBy }) => carriedBy === 'kabupaten');
    const said = draftOf(shared?.id ?? '').blocks.flatMap((one) =>
      one.kind === 'sentence' ? one.text : [],
    );
    const [aim = ''] = said.filter((one) => one.startsWith('Maksud pekerjaan ini'));
    expect(aim).toMatch(/ untuk \d+ perangkat daerah bersama-sama\.$/);
  });

  test('conditions and gates stand in it, weeks add up, levels are named', () => {
    for (const { id, weeks } of initiatives) {
      const said = draftOf(id).blocks.flatMap((one) =>
        one.kind === 'sentence' || one.kind === 'item' ? one.text : [],
      );
      expect(said).toContain(KAK.gateCondition('pemeliharaan', `Dianggarkan untuk ${id}`));
      expect(said.some((one) => one.startsWith('Tujuannya menaikkan indikator'))).toBe(true);
      expect(said.some((one) => /^Tingkat \d indikator \S+ terpenuhi: ./.test(one))).toBe(true);
      const [last = ''] = KAK.steps(weeks).slice(-1);
      expect(last).toContain(`${weeks}:`);
      expect(said).toContain(last);
    }
  });

  test('what people typed cannot break it', async () => {
    const title = 'A & B <w:t> "c" \u0000\u000B \uD800 ]]> 終';
    const [first] = initiatives;
    const draft = { ...draftOf(first?.id ?? ''), title, office: 'Kepala <&>' };
    const parts = unzipSync(await writeKak(draft));
    const found = paragraphsOf(await writeKak(draft));
    expect(found[1]).toBe('A & B <w:t> "c"   ]]> 終');
    for (const [name, bytes] of Object.entries(parts)) {
      const said = name.endsWith('.xml') ? strFromU8(bytes) : '';
      expect(
        ['\u0000', '\u000B'].filter((sign) => said.includes(sign)),
        name,
      ).toEqual([]);
    }
  });

  test('the same plan gives the same bytes, dated by its data', async () => {
    const ids = initiatives.slice(0, 4).map(({ id }) => id);
    const one = await makeKaks(source, ids, quiet);
    expect(Buffer.compare(one, await makeKaks(structuredClone(source), ids, quiet))).toBe(0);
    const files = unzipSync(one);
    expect(Object.keys(files)).toHaveLength(ids.length);
    for (const [name, bytes] of Object.entries(files)) {
      expect(name).toMatch(/^KAK-IN\d+-[^/\\:*?"<>|]+\.docx$/);
      const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
      expect(core.match(/2026-07-20T03:00:00/g)).toHaveLength(2);
    }
  });

  test('each page says that it is a draft, and of invented data', async () => {
    const [first] = initiatives;
    const headOf = async (of: PlanPaper): Promise<string> => {
      const draft = kakDraft(of, first?.id ?? '');
      const parts = unzipSync(draft ? await writeKak(draft) : new Uint8Array());
      const heads = Object.entries(parts).filter(([name]) => /word\/header\d+\.xml$/.test(name));
      return heads.map(([, bytes]) => strFromU8(bytes).replaceAll(/<[^>]+>/g, '')).join('|');
    };
    const sample = paperSource(book, { desk: { sample: true } });
    expect(await headOf(planPaper(sample, planPrints(sample)))).toContain('DATA CONTOH, RANCANGAN');
    expect(await headOf({ ...paper, isFinal: false })).toContain('RANCANGAN');
    expect(await headOf({ ...paper, isFinal: true })).toBe('');
  });

  test('one alone is no ZIP of one, and what was not chosen has none', async () => {
    const [first] = initiatives;
    const alone = await makeKaks(source, [first?.id ?? '', 'tidak-ada'], quiet);
    expect(Object.keys(unzipSync(alone))).toContain('word/document.xml');
    const index = paperIndex(source.facts);
    const asked = kakFile({ source, index }, [first?.id ?? '', 'tidak-ada']);
    expect(asked).toEqual({ initiatives: [first?.id], ending: 'docx' });
    expect(Buffer.compare(alone, await makeKaks(source, asked.initiatives, quiet))).toBe(0);
    const two = initiatives.slice(0, 2).map(({ id }) => id);
    expect(kakFile({ source, index }, two)).toEqual({ initiatives: two, ending: 'zip' });
    await expect(makeKaks(source, ['tidak-ada'], quiet)).rejects.toThrow('no draft');
    const heard: number[] = [];
    await writeKaks([draftOf(first?.id ?? '')], (done) => heard.push(done));
    expect(heard).toEqual([0, 1]);
  });
});
