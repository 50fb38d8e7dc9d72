import type { Digest } from '#core/lib/ids.ts';
import { codeText } from '#core/report/paper-code.ts';
import { heading, item, sentence, type KakBlock, type KakGround } from './kak-block.ts';
import { KAK } from './kak-terms.ts';
import type { PaperLine } from './paper-facts.ts';
import { ranges } from './paper-index.ts';
import { PAPER_ROWS, PAPER_TERMS } from './paper-terms.ts';
import { spentIn } from './paper.ts';
import { grouped } from './rupiah-words.ts';

/** Whose line it is, and what for, where that is more than the work itself. */
function itemOf({ paper: { index }, initiative }: KakGround, line: PaperLine): string {
  const proposal = index.proposal(line.proposal);
  const named = line.specification === '' ? line.name : `${line.name}, ${line.specification}`;
  return [
    proposal ? index.owner(proposal) : '',
    line.name === initiative.title ? '' : named,
    line.when === 'yearly' ? PAPER_TERMS.yearly : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The budget lines with their sum. */
export function costs(ground: KakGround): readonly KakBlock[] {
  const { paper, own, initiative } = ground;
  const { index, source } = paper;
  const ids = new Set(own.map(({ id }) => id));
  const lines = source.facts.lines.flatMap((line, at) =>
    ids.has(line.proposal) ? [{ line, row: at + 1 }] : [],
  );
  const total = spentIn({ lines: lines.map(({ line }) => line) }, null);
  const rows = ranges(
    PAPER_ROWS.line,
    lines.map(({ row }) => row),
  );
  const { code } = initiative;
  const isEstimate = lines.some(({ line }) => line.by === 'estimate');
  return [
    heading(KAK.headings.cost),
    sentence(KAK.cost(`Rp${grouped(total)}`), rows),
    isEstimate
      ? sentence(KAK.costByEstimate(initiative.basis), index.i(initiative.id), rows)
      : sentence(KAK.costByLines, rows),
    sentence(code ? KAK.code(code.code, code.name, code.vintage) : KAK.noCode, rows),
    {
      kind: 'table',
      heads: KAK.costHeads,
      widths: [10, 9, 10, 19, 11, 10, 15, 16],
      numbers: [4, 6, 7],
      hasSum: true,
      rows: [
        ...lines.map(({ line, row }) => [
          `${PAPER_ROWS.line}${row}`,
          String(line.year),
          index.u(line.proposal),
          itemOf(ground, line),
          line.volume.replace('.', ','),
          line.unit || PAPER_TERMS.package,
          grouped(line.unitPrice),
          grouped(line.amount),
        ]),
        ['', '', '', KAK.costTotal, '', '', '', grouped(total)],
      ],
    },
  ];
}

/** Weeks and years. */
export function schedule({ own, initiative, rows }: KakGround): readonly KakBlock[] {
  const years = [...new Set(own.flatMap(({ start }) => start ?? []))].sort((a, b) => a - b);
  return [
    heading(KAK.headings.schedule),
    sentence(KAK.weeks(initiative.weeks), rows),
    ...KAK.steps(initiative.weeks).map((step) => item(step, rows)),
    ...years.map((year) =>
      sentence(KAK.starts(year, own.filter(({ start }) => start === year).length), rows),
    ),
  ];
}

/** What everything above rests on. */
export function trace({ paper, keys }: KakGround): readonly KakBlock[] {
  const { index, source, fingerprint } = paper;
  const { facts } = source;
  const results = new Map<string, Digest>(facts.agencies.map(({ key, result }) => [key, result]));
  const { version, digest } = facts.ref;
  return [
    heading(KAK.headings.trace),
    sentence(KAK.paper(codeText({ kind: 'RENCANA', fingerprint }))),
    sentence(KAK.instrument(facts.title, version, digest)),
    sentence(KAK.legend),
    {
      kind: 'table',
      heads: KAK.traceHeads,
      widths: [8, 34, 58],
      numbers: [],
      hasSum: false,
      rows: keys.map((key) => [
        index.p([key]),
        index.agency(key),
        (results.get(key) ?? '').replaceAll(/.{16}(?=.)/g, '$& '),
      ]),
    },
  ];
}
