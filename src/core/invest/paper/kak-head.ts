import { heading, item, sentence, type KakBlock, type KakGround } from './kak-block.ts';
import { KAK } from './kak-terms.ts';
import { PAPER_LAWS } from './paper-laws.ts';
import { spentIn } from './paper.ts';
import { rupiahWords } from './rupiah-words.ts';

const ids = ({ own }: KakGround): ReadonlySet<string> => new Set(own.map(({ id }) => id));

/** Rupiah of everything in the draft, and where it comes from. */
function moneyOf(ground: KakGround): { readonly total: number; readonly sources: string } {
  const own = ids(ground);
  const lines = ground.paper.source.facts.lines.filter(({ proposal }) => own.has(proposal));
  return {
    total: spentIn({ lines }, null),
    sources: [...new Set(lines.map(({ source }) => source))]
      .filter((name) => name !== '')
      .join(', '),
  };
}

/** Whose work it is, what it is called in the budget, when, and for how much. */
export function identity(ground: KakGround): readonly KakBlock[] {
  const { paper, initiative, own } = ground;
  const { plan } = paper.source;
  const { total, sources } = moneyOf(ground);
  const years = [...new Set(own.flatMap(({ start }) => start ?? []))].sort((a, b) => a - b);
  const { code } = initiative;
  const { identity: words } = KAK;
  return [
    {
      kind: 'fields',
      fields: [
        [words.government, plan.paper.regency],
        [words.who, carriers(ground)],
        [words.code, code ? words.codeOf(code.code, code.name, code.vintage) : KAK.noCode],
        [words.years, years.join(', ')],
        [words.cost, rupiahWords(total)],
        [words.source, sources],
        [words.document, plan.paper.number],
      ],
    },
  ];
}

function carriers({ paper, initiative, own, keys }: KakGround): string {
  if (initiative.carriedBy === 'kabupaten') return KAK.identity.shared;
  const [only] = keys;
  return own.length === 1 && only !== undefined
    ? paper.index.agency(only)
    : KAK.identity.agencies(keys.length);
}

/** The rules it rests on. */
export function laws(): readonly KakBlock[] {
  return [heading(KAK.headings.laws), ...PAPER_LAWS.map((law) => item(law, KAK.refs.laws))];
}

/** Who answers for it, and the place to sign. */
export function charge(ground: KakGround): readonly KakBlock[] {
  const { paper, initiative, rows } = ground;
  const { place, date, office, regency } = paper.source.plan.paper;
  const isShared = initiative.carriedBy === 'kabupaten';
  const { sign } = KAK;
  return [
    heading(KAK.headings.charge),
    sentence(isShared ? KAK.chargeShared : KAK.chargeOwn, paper.index.i(initiative.id), rows),
    {
      kind: 'sign',
      lines: [
        sign.day(place, date),
        office === '' ? sign.noOffice : office,
        ...(regency === '' ? [] : [regency]),
        '',
        sign.name,
        sign.identity,
      ],
    },
  ];
}
