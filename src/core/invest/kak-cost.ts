import type { Digest } from '#core/lib/ids.ts';
import { codeText } from '#core/report/paper-code.ts';
import { heading, sentence, type KakBlock, type KakGround } from './kak-block.ts';
import { KAK } from './kak-terms.ts';
import { ranges } from './paper-index.ts';
import { PAPER_ROWS, PAPER_TERMS } from './paper-terms.ts';
import { spentIn } from './paper.ts';
import { grouped } from './rupiah-words.ts';

/** The budget lines with their sum. */
export function costs({ paper, own, initiative }: KakGround): readonly KakBlock[] {
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
      rows: [
        ...lines.map(({ line, row }) => [
          `${PAPER_ROWS.line}${row}`,
          String(line.year),
          index.u(line.proposal),
          line.specification === '' ? line.name : `${line.name}, ${line.specification}`,
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
    ...KAK.steps(initiative.weeks).map((step) => sentence(step, rows)),
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
    ...keys.map((key) =>
      sentence(KAK.result(index.p([key]), index.agency(key), results.get(key) ?? '')),
    ),
  ];
}
