import type { Digest } from '#core/lib/ids.ts';
import { MOST_LISTED } from '#core/report/recap-source.ts';
import type { RecapReport } from '#core/report/recap.ts';
import { KEY_TERMS } from '#core/report/recap-terms.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import { inGroups } from '#report/words/format.ts';
import { RECAP } from '#report/words/recap-text.ts';

const FINE = { size: 6, weight: 'regular', colour: COLOURS.ink } as const;
const STEP = 8.2;
const COLUMNS = 2;

/** Fingerprints alone in two columns, each read from top to bottom. */
function fineList(composer: Composer, all: readonly Digest[]): void {
  let from = 0;
  while (from < all.length) {
    composer.ensure(STEP);
    const room = Math.max(1, Math.floor((PAPER.bottom - composer.y) / STEP));
    const rows = Math.min(room, Math.ceil((all.length - from) / COLUMNS));
    const shown = all.slice(from, from + rows * COLUMNS);
    const { y } = composer;
    composer.ink.tagged(composer.section.child('P'), () => {
      shown.forEach((digest, at) => {
        const x = PAPER.left + Math.floor(at / rows) * (TEXT_WIDTH / COLUMNS);
        composer.ink.text(digest, { x, y: y + ((at % rows) + 1) * STEP - 2 }, FINE);
      });
    });
    composer.y += rows * STEP;
    from += shown.length;
    if (from < all.length) composer.newPage();
  }
}

/**
 * Every result that is counted, with its whole fingerprint: it is what the paper is
 * recognised by. Of many the fingerprints alone; of very many how else they can be checked.
 */
export function recapResults(report: RecapReport, composer: Composer): void {
  const { results, parts } = report.source;
  composer.heading('H1', RECAP.chapters.results, { id: 'results' });
  composer.space(4);
  if (results.length > MOST_LISTED) {
    composer.paragraph(RECAP.listTooLong(MOST_LISTED));
    composer.space(4);
    composer.paragraph(RECAP.checkByTable);
    return;
  }
  composer.paragraph(RECAP.summaryOnly);
  composer.space(6);
  if (report.notPrinted > 0) {
    composer.paragraph(RECAP.fineList, { style: STYLES.small });
    composer.space(6);
    fineList(composer, [...results].sort());
    return;
  }
  fieldList(
    composer,
    parts.groups.map(({ agency, id, trust }) => ({
      label: agency.name,
      value: `${inGroups(id)}\n${RECAP.stage(report.chosen.stage)}, ${KEY_TERMS[trust].toLowerCase()}`,
    })),
    { style: STYLES.small, labelWidth: 150 },
  );
}
