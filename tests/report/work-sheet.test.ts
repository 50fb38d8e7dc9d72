import { beforeAll, describe, expect, test } from 'vitest';
import { placedGroups } from '#core/report/chart-groups.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderWorkSheet } from '#report/render-work-sheet.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { LIMA, SHIPPED, shippedRubric } from '../rubrics/shipped.ts';
import { pdfBodyText, pdfInfo, pdfPages, pdfText, pdfWords, squeezed } from '../support/pdf.ts';
import { markedContents, pdfPageStreams } from '../support/pdf-streams.ts';
import { smallRubric } from './sample-reports.ts';
import { workSheetOf } from './sample-work-sheets.ts';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const render = (rubric: Rubric): Promise<Uint8Array> =>
  renderWorkSheet(workSheetOf(rubric), fonts, () => {});

const indicatorsOf = (rubric: Rubric): readonly Indicator[] =>
  placedIndicators(rubric).map(({ indicator }) => indicator);

/** Every text of the instrument that somebody needs at the table. */
function textsOf(rubric: Rubric): readonly string[] {
  return [
    rubric.title,
    ...rubric.predikat.flatMap(({ label, alias }) => [label, alias ?? '']),
    rubric.unassessed?.note ?? '',
    ...placedGroups(scoreAssessment(rubric, {}).claimed).map(({ group }) => group.title),
    ...indicatorsOf(rubric).flatMap((one) => [
      `${one.code} ${one.title}`,
      one.question,
      one.notApplicableWhen ?? '',
      one.coverage?.note ?? '',
      one.repeat?.subject ?? '',
      one.external?.index ?? '',
      one.external?.publisher ?? '',
      one.external?.note ?? '',
      ...(one.owners ?? []),
      ...one.levels.flatMap(({ level, summary, criteria, evidence }) => [
        `${level}: ${rubric.scales[one.scale]?.labels[String(level)] ?? ''}`,
        summary,
        ...criteria.flatMap(({ text, dependsOn }) => [text, dependsOn ?? '']),
        ...evidence.flatMap(({ text, must }) => [text, ...must]),
      ]),
    ]),
  ];
}

/** Boxes that the instrument asks for: criteria, documents, exceptions, and levels to choose. */
function boxesOf(rubric: Rubric): number {
  return indicatorsOf(rubric).reduce(
    (sum, { levels, mayBeNotApplicable }) =>
      sum +
      levels.length +
      (mayBeNotApplicable ? 1 : 0) +
      levels.reduce((inner, each) => inner + each.criteria.length + each.evidence.length, 0),
    0,
  );
}

const SQUARE = /^[\d.]+ [\d.]+ 8\.5 -8\.5 re\nS$/m;
const SQUARES = new RegExp(SQUARE, 'gm');

/** Words that lie outside the area for text, header and footer. */
function strays(pdf: Uint8Array): readonly unknown[] {
  return pdfWords(pdf).filter(
    ({ left, right, top, bottom }) => left < 61.5 || right > 540 || top < 30 || bottom > 815,
  );
}

describe.each(SHIPPED)('the work sheet of %s', { timeout: 30_000 }, (name) => {
  let rubric: Rubric;
  let pdf: Uint8Array;
  let pages: readonly string[];
  beforeAll(async () => {
    rubric = shippedRubric(name);
    pdf = await render(rubric);
    pages = pdfPageStreams(pdf);
  }, 30_000);

  test('says every title, question, criterion, document, level and band', () => {
    const printed = squeezed(pdfBodyText(pdf));
    const parted = squeezed(rubric.description).split(/\(\d+\)/);
    expect(textsOf(rubric).filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
    expect(parted.filter((part) => !printed.includes(part))).toEqual([]);
  });

  test('draws one box for each criterion, document, exception and level', () => {
    const drawn = pages.reduce((sum, page) => sum + (page.match(SQUARES)?.length ?? 0), 0);
    expect(drawn).toBe(boxesOf(rubric));
    const spoken = Buffer.from('Kotak centang', 'utf16le').swap16().toString('hex');
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw.split(`/S/Lbl`).filter((part) => part.includes(`<feff${spoken}>`))).toHaveLength(
      drawn,
    );
    expect(pdfText(pdf)).not.toMatch(/[☐☑□]/);
  });

  test('a box has its text beside it, on the same page', () => {
    let seen = 0;
    for (const page of pages) {
      const contents = markedContents(page);
      contents.forEach(({ role, drawing }, at) => {
        if (!SQUARE.test(drawing)) return;
        seen += 1;
        expect(role).toBe('Lbl');
        const next = contents.slice(at + 1).find((each) => each.role !== 'Artifact');
        expect(next?.drawing).toMatch(/T[jJ]/);
        const y = (text: string | undefined, pattern: RegExp): number =>
          Number(pattern.exec(text ?? '')?.[1]);
        const box = y(drawing, /^[\d.]+ ([\d.]+) 8\.5/m);
        const baseline = y(next?.drawing, /^[\d.]+ ([\d.]+) Td/m);
        expect(Math.abs(box - 8.5 - baseline)).toBeLessThan(9);
      });
    }
    expect(seen).toBe(boxesOf(rubric));
  });

  test('no page ends with a heading or with the name of what comes next', () => {
    const texts = pdfPages(pdf);
    for (const [at, page] of pages.entries()) {
      const roles = markedContents(page).filter(({ role }) => role !== 'Artifact');
      expect(roles.at(-1)?.role, `page ${at + 1}`).not.toMatch(/^H\d$/);
      const lines = (texts[at] ?? '').split('\n');
      const footer = lines.findIndex((line) => line.startsWith('Lembar Kerja Evaluasi, Sidik'));
      const last = lines.slice(0, footer).findLast((line) => line.trim() !== '') ?? '';
      expect(last.trim(), `page ${at + 1}`).not.toMatch(
        /^(Bukti dukung|Tingkat \S+ yang dipilih)$/,
      );
    }
  });

  test('keeps to the margins and to a sane number of pages', () => {
    expect(strays(pdf)).toEqual([]);
    const count = indicatorsOf(rubric).length;
    expect(pages.length).toBe(Number(pdfInfo(pdf)['Pages']));
    expect(pages.length).toBeGreaterThan(count);
    expect(pages.length).toBeLessThan(count * 2.5 + 8);
  });

  test('every character has a glyph', () => {
    expect(pdfText(pdf)).not.toContain('[U+');
    expect(pdfText(pdf)).not.toContain('Aksara yang tidak dapat dicetak');
  });
});

describe('same input, same bytes', () => {
  test('two renders are equal byte for byte, also side by side', { timeout: 30_000 }, async () => {
    const [one, other] = await Promise.all([
      render(shippedRubric(LIMA)),
      render(shippedRubric(LIMA)),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, await render(shippedRubric(LIMA)))).toBe(0);
  });

  test('another digest is another file', async () => {
    const sheet = workSheetOf(smallRubric());
    const ref = { ...sheet.ref, digest: 'f0'.repeat(32) as typeof sheet.ref.digest };
    const one = await renderWorkSheet(sheet, fonts, () => {});
    const other = await renderWorkSheet({ ...sheet, ref }, fonts, () => {});
    expect(Buffer.compare(one, other)).not.toBe(0);
    expect(pdfText(other)).toContain('Sidik instrumen f0f0f0f0f0f0');
  });
});

describe('an instrument that somebody has adapted', () => {
  function withCriterion(text: string): Rubric {
    const rubric = smallRubric();
    const [group] = rubric.groups;
    const [indicator] = group?.indicators ?? [];
    if (!group || !indicator) throw new Error('small rubric: nothing in it');
    const levels = indicator.levels.map((level) => ({
      ...level,
      criteria: level.criteria.map((each) => ({ ...each, text })),
      evidence: level.evidence.map((each) => ({ ...each, text })),
    }));
    return { ...rubric, groups: [{ ...group, indicators: [{ ...indicator, levels }] }] };
  }

  test(
    'a criterion longer than a page flows on, whole and inside the margins',
    { timeout: 30_000 },
    async () => {
      const long = Array.from({ length: 1_100 }, (_, at) => `kata${at}`).join(' ');
      const pdf = await render(withCriterion(long));
      expect(squeezed(pdfBodyText(pdf)).split(squeezed(long)).length - 1).toBeGreaterThan(4);
      expect(strays(pdf)).toEqual([]);
    },
  );

  test('what the font lacks is printed as its code and explained', async () => {
    const text = squeezed(pdfText(await render(withCriterion('Selesai 😀'))));
    expect(text).toContain(squeezed('Selesai [U+1F600]'));
    expect(text).toContain(squeezed('tidak tersedia pada huruf laporan: [U+1F600].'));
  });
});

describe('progress and cancelling', () => {
  test('progress counts up to the total; an abort ends the work with its reason', async () => {
    const seen: (readonly [number, number])[] = [];
    await renderWorkSheet(workSheetOf(smallRubric()), fonts, (done, total) => {
      seen.push([done, total]);
    });
    const total = seen[0]?.[1] ?? 0;
    expect(seen).toEqual(Array.from({ length: total + 1 }, (_, done) => [done, total]));
    const abort = new AbortController();
    const work = renderWorkSheet(
      workSheetOf(shippedRubric(LIMA)),
      fonts,
      (done) => {
        if (done === 2) abort.abort(new Error('dibatalkan'));
      },
      abort.signal,
    );
    await expect(work).rejects.toThrow('dibatalkan');
  });
});
