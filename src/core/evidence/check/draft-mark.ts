import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { CheckContext } from './context.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';
import { placesAsking } from './places.ts';

/** Only this word: a concept and a design are also the subject of finished papers. */
const IN_NAME = /(?<![\p{L}\p{N}])draft?(?![\p{L}\p{N}])/iu;

function namedDraft({ title, file }: EvidenceDocument): readonly string[] {
  const names = [...new Set([title, file.name])];
  return names.filter((name) => IN_NAME.test(name));
}

/**
 * A document marked as a draft (watermark, head or foot, title, name), or called a draft by
 * the person, where an item asks for an established or signed one. Silent where an item
 * only asks for the draft itself, and where the words stand in a sentence.
 */
export function checkDraftMark(context: CheckContext): readonly Finding[] {
  return eachDocument(context, ({ document, facts }) => {
    const standing = document.standing === 'konsep';
    const marks = facts?.draftMarks ?? [];
    const names = namedDraft(document);
    if (!standing && marks.length === 0 && names.length === 0) return undefined;
    const places = placesAsking(context.rubric, document, ['ditetapkan', 'ditandatangani']);
    if (places.length === 0) return undefined;
    const about = [document.file.digest, standing ? 'konsep' : '', ...marks, ...names]
      .join(' ')
      .trim();
    return { check: 'draft-mark', about, places, values: { marks, names, standing } };
  });
}
