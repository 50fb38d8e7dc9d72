import { gatesOf, type Gate } from '#core/invest/proposal/gates.ts';
import { heading, item, sentence, type KakBlock, type KakGround } from './kak-block.ts';
import { KAK } from './kak-terms.ts';
import type { PaperProposal } from './paper-facts.ts';
import { causeOf } from './paper-ground-tables.ts';
import { gateName } from '#core/invest/proposal/gate-terms.ts';

const DIGITS = 12;

/** What is raised by any of the proposals, once for each indicator and step. */
function raisesOf({ own }: KakGround) {
  const found = new Map<string, PaperProposal['raises'][number]>();
  for (const raise of own.flatMap(({ raises }) => raises)) {
    const key = `${raise.indicator} ${raise.from} ${raise.to}`;
    const agencies = (found.get(key)?.agencies ?? 0) + raise.agencies;
    found.set(key, { ...raise, agencies });
  }
  return [...found.values()];
}

/** Where agencies stand, why, and what there is already. */
export function background(ground: KakGround): readonly KakBlock[] {
  const { paper, keys, initiative, rows } = ground;
  const { index, source } = paper;
  const { facts, desk } = source;
  const indicators = new Set(raisesOf(ground).map(({ indicator }) => indicator));
  const finding = KAK.refs.results(index.p(keys), facts.resultYear);
  const said = [...indicators].flatMap((id) => {
    const gap = ground.gapOf(id);
    if (!gap) return [];
    const { code, title, target } = gap;
    const refs = [index.k(id), KAK.refs.indicator(code), finding];
    const levels = gap.levels.map(({ level, agencies }) => KAK.level(level, agencies)).join(', ');
    return [
      sentence(
        KAK.gap({ code, title, below: gap.below.length, of: facts.agencies.length, target }),
        ...refs,
      ),
      sentence(KAK.levels(code, levels), ...refs),
      sentence(KAK.cause(code, causeOf(gap, desk)), ...refs),
    ];
  });
  const reuse =
    initiative.reuseFirst === ''
      ? []
      : [
          sentence(
            KAK.reuse(initiative.reuseFirst),
            KAK.refs.catalogue(index.i(initiative.id)),
            rows,
          ),
        ];
  return [heading(KAK.headings.background), ...said, ...reuse];
}

/** What is to be done for whom, and which levels it leads to. */
export function aims(ground: KakGround): readonly KakBlock[] {
  const { paper, initiative, rows } = ground;
  const { index } = paper;
  const whom =
    initiative.carriedBy === 'kabupaten'
      ? KAK.together(ground.keys.length)
      : ground.keys.map(index.agency).join('; ');
  return [
    heading(KAK.headings.aim),
    sentence(KAK.aim(initiative.title, whom), index.i(initiative.id), rows),
    ...raisesOf(ground).map(({ indicator, from, to, agencies }) => {
      const code = index.code(indicator);
      return item(
        KAK.goal({ code, from, to, agencies }),
        index.k(indicator),
        KAK.refs.indicator(code),
        rows,
      );
    }),
  ];
}

/** The agencies with their results and where they stand now. */
export function targets({ paper, own }: KakGround): readonly KakBlock[] {
  const { index, source } = paper;
  const byKey = new Map(source.facts.agencies.map((one) => [one.key, one]));
  const rows = own.flatMap((proposal) =>
    proposal.agencies.flatMap((key) => {
      const agency = byKey.get(key);
      if (!agency) return [];
      return [
        [
          index.p([key]),
          agency.name,
          agency.result.slice(0, DIGITS),
          agency.index.text.replace('.', ','),
          index.u(proposal.id),
          String(proposal.start ?? ''),
        ],
      ];
    }),
  );
  return [
    heading(KAK.headings.targets),
    {
      kind: 'table',
      heads: KAK.targetHeads,
      widths: [9, 36, 19, 15, 11, 10],
      numbers: [3],
      hasSum: false,
      rows,
    },
  ];
}

/** What the work is and what has to come before. */
export function scope({ paper, initiative, rows }: KakGround): readonly KakBlock[] {
  const { index } = paper;
  const catalogue = KAK.refs.catalogue(index.i(initiative.id));
  const before = initiative.requires.map((id) =>
    `${index.i(id)} ${index.initiative(id)?.title ?? ''}`.trim(),
  );
  return [
    heading(KAK.headings.scope),
    sentence(KAK.work(initiative.description), catalogue, rows),
    before.length === 0
      ? sentence(KAK.noRequires, catalogue)
      : sentence(KAK.requires(before.join('; ')), catalogue),
  ];
}

/** What has to be there at the end: the levels and the evidence they ask for. */
export function outputs(ground: KakGround): readonly KakBlock[] {
  const { index } = ground.paper;
  const said = raisesOf(ground).flatMap(({ indicator, from, to }) => {
    const code = index.code(indicator);
    const refs = [index.k(indicator), KAK.refs.indicator(code), ground.rows];
    const levels = (ground.gapOf(indicator)?.ladder ?? []).filter(
      ({ level }) => level > Number(from) && level <= Number(to),
    );
    return levels.flatMap(({ level, summary, evidence }) => [
      item(KAK.output(code, level, summary), ...refs),
      ...evidence.map((text) => item(KAK.evidence(code, text), ...refs)),
    ]);
  });
  const seen = new Set<string>();
  const once = said.filter((block) => {
    const text = JSON.stringify(block);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  return [heading(KAK.headings.outputs), ...once];
}

/** Gates and what contracts have to say. */
export function conditions({ own, initiative, rows }: KakGround): readonly KakBlock[] {
  const asked = gatesOf(initiative.kind);
  const notes = (gate: Gate): readonly string[] => [
    ...new Set(
      own.flatMap((one) => one.conditions.flatMap((said) => (said.gate === gate ? said.note : []))),
    ),
  ];
  const said = asked.flatMap((gate) => {
    const name = gateName(gate);
    if (own.some(({ openGates }) => openGates.includes(gate))) {
      return [item(KAK.gateOpen(name), rows)];
    }
    const conditional = notes(gate);
    if (conditional.length === 0) return [item(KAK.gatePassed(name), rows)];
    return conditional.map((note) => item(KAK.gateCondition(name, note), rows));
  });
  const clauses = (['source-code', 'integration', 'security', 'upkeep'] as const)
    .filter((gate) => asked.includes(gate))
    .map((gate) => item(KAK.clauses[gate], gateName(gate), rows));
  return [heading(KAK.headings.conditions), ...said, ...clauses];
}
