import type { RecapReport } from '#core/report/recap.ts';
import { KEY_TERMS } from '#core/report/recap-terms.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { inGroups } from '#report/words/format.ts';
import { RECAP } from '#report/words/recap-text.ts';

/** Every result that is counted, with its whole fingerprint; too many are not printed. */
export function recapResults(report: RecapReport, composer: Composer): void {
  composer.heading('H1', RECAP.chapters.results, { id: 'results' });
  composer.space(4);
  if (report.notPrinted > 0) {
    composer.paragraph(RECAP.listTooLong);
    return;
  }
  composer.paragraph(RECAP.summaryOnly);
  composer.space(6);
  fieldList(
    composer,
    report.source.parts.groups.map(({ agency, id, trust }) => ({
      label: agency.name,
      value: `${inGroups(id)}\n${RECAP.stage(report.chosen.stage)}, ${KEY_TERMS[trust].toLowerCase()}`,
    })),
    { style: STYLES.small, labelWidth: 150 },
  );
}
