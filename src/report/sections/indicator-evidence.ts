import type { AttachedDocument, ReportDocument } from '#core/report/report-evidence.ts';
import type { ReportRow } from '#core/report/self-assessment.ts';
import { caption } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { EVIDENCE } from '#report/words/evidence-text.ts';
import { dayInWords, fileSize } from '#report/words/format.ts';

const SMALL = { ...STYLES.body, size: 9 };
const INDENT = 10;
/** Enough of a digest to tell the files of one assessment apart by eye. */
const PRINT_DIGITS = 8;

/** What a document is called: its title, or its file while it has none. */
export function titleOf({ document }: ReportDocument): string {
  return document.title.trim() === '' ? document.file.name : document.title;
}

/** Everything that tells which paper is meant, in one line. */
function factsOf({ document }: ReportDocument): string {
  const { number, date, pages, file } = document;
  return [
    ...(number.trim() === '' ? [] : [EVIDENCE.numbered(number)]),
    ...(date === '' ? [] : [dayInWords(date)]),
    EVIDENCE.standingOf(document),
    EVIDENCE.classOf(document),
    ...(pages.trim() === '' ? [] : [EVIDENCE.pages(pages)]),
    EVIDENCE.file(file.name, fileSize(file.size), file.digest.slice(0, PRINT_DIGITS)),
  ].join('; ');
}

function attachedDocument(entry: AttachedDocument, composer: Composer): void {
  composer.paragraph(EVIDENCE.named(entry.number, titleOf(entry)), {
    style: { ...SMALL, weight: 'bold' },
    indent: INDENT,
    keepWith: 13,
  });
  composer.paragraph(factsOf(entry), { style: STYLES.small, indent: INDENT });
  const items = entry.items.map(({ level, text }) => EVIDENCE.item(level, text));
  composer.paragraph(items.length === 0 ? EVIDENCE.background : EVIDENCE.provesItems(items), {
    style: STYLES.small,
    indent: INDENT,
  });
  for (const reply of entry.document.replies) {
    composer.paragraph(EVIDENCE.reply(reply), { style: STYLES.small, indent: INDENT });
  }
  composer.space(3);
}

/** The evidence of one indicator, and the exact list of what its claim still lacks. */
export function indicatorEvidence({ support, documents }: ReportRow, composer: Composer): void {
  if (documents.length > 0) {
    composer.space(4);
    caption(composer, EVIDENCE.attached);
    for (const entry of documents) attachedDocument(entry, composer);
  }
  if (!support || support.required.length === 0) return;
  composer.space(4);
  if (support.missing.length === 0) {
    composer.paragraph(EVIDENCE.complete, { style: STYLES.small });
    return;
  }
  caption(composer, EVIDENCE.missing(support.missing.length));
  const list = composer.section.child('L');
  for (const { level, text } of support.missing) {
    const node = list.child('LI').child('LBody');
    const words = EVIDENCE.item(level, text);
    composer.paragraph(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, {
      style: SMALL,
      indent: INDENT,
      node,
    });
  }
}
