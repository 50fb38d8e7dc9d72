import type { CheckContext } from '#core/evidence/check/context.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { FACTS_VERSION, NO_TEXT, type FileFacts } from '#core/evidence/file-facts.ts';
import type { Digest, DocumentId } from '#core/lib/ids.ts';
import type { Indicator, Level, Rubric } from '#core/rubric/types.ts';
import { documentWith } from './documents.ts';
import { groupOf, indicatorOf, levelOf, rubricOf } from './rubrics.ts';

type Item = Level['evidence'][number];
type Term = Item['must'][number];

/** Sixty-four hexadecimal digits made of a number. */
function digestNumber(at: number): Digest {
  return at.toString(16).padStart(64, '0') as Digest;
}

/** An id of a document made of a number. */
export function documentNumber(at: number): DocumentId {
  return `01990000-0000-7000-8000-${at.toString(16).padStart(12, '0')}` as DocumentId;
}

export function itemOf(id: string, must: readonly Term[], text = `bukti ${id}`): Item {
  return { id, text, required: true, must };
}

/** One indicator whose levels from 2 on hold the given items. */
export function indicatorWith(id: string, ...levels: readonly (readonly Item[])[]): Indicator {
  const upper = levels.map((evidence, at) => ({ ...levelOf(id, at + 2), evidence }));
  return indicatorOf(id, { levels: [levelOf(id, 1, { criteria: 0 }), ...upper] });
}

export function rubricWith(...indicators: readonly Indicator[]): Rubric {
  return rubricOf([groupOf('g', '1', indicators)]);
}

/** A document linked to items of indicator `k1` (or to the given ones as "indicator item"). */
export function proving(
  at: number,
  items: readonly string[],
  given: Partial<EvidenceDocument> = {},
): EvidenceDocument {
  const file = { digest: digestNumber(at), name: 'berkas.pdf', type: 'application/pdf', size: 9 };
  return documentWith({
    id: documentNumber(at),
    file,
    supports: items.map((item) => ({ indicator: item.split('.')[0] ?? '', item })),
    ...given,
  });
}

/** Facts of a readable PDF of one page with a page of text, unless said otherwise. */
export function factsWith(at: number, given: Partial<FileFacts> = {}): FileFacts {
  return {
    digest: digestNumber(at),
    version: FACTS_VERSION,
    kind: 'pdf',
    state: 'readable',
    pages: 1,
    pagesRead: 1,
    textPages: 1,
    ...NO_TEXT,
    letters: 800,
    ...given,
  };
}

/** What a check looks at: the year 2026 of "Dinas Arsip", on 22 November of that year. */
export function contextOf(
  rubric: Rubric,
  documents: readonly EvidenceDocument[],
  facts: readonly FileFacts[],
  given: Partial<CheckContext> = {},
): CheckContext {
  return {
    rubric,
    documents,
    facts: new Map(facts.map((one) => [one.digest, one])),
    assessment: {
      agency: {
        name: 'Dinas Arsip dan Perpustakaan',
        shortName: 'Disarpus',
        code: '',
        government: '',
      },
      year: 2026,
    },
    today: '2026-11-22',
    knownAgencies: [],
    ...given,
  };
}
