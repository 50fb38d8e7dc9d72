import {
  UNKNOWN_VINTAGE,
  type BudgetCodes,
  type CodeFinding,
  type RelatedCode,
} from '#core/invest/initiative/budget-code.ts';

const HOW: Readonly<Record<RelatedCode['by'], string>> = {
  same: 'kode dan nama yang sama',
  'previous-code': 'disebut sebagai kode sebelumnya',
  'previous-name': 'menurut nama kode sebelumnya; pastikan',
};

/** What there is to say about a code of the budget, in one sentence. */
export function codeFindingText({ vintages }: BudgetCodes, finding: CodeFinding): string {
  const nameOf = (id: string): string => vintages.find((one) => one.id === id)?.name ?? id;
  switch (finding.kind) {
    case 'unknown-vintage':
      if (finding.vintage === UNKNOWN_VINTAGE) {
        return 'Daftar asal kode ini belum disebut. Pilih daftarnya.';
      }
      return `Daftar kode "${finding.vintage}" tidak dikenal. Pilih daftar asal kode ini.`;
    case 'unknown-code': {
      const [first] = finding.elsewhere;
      return first
        ? `Kode ini tidak ada dalam daftar yang disebut, tetapi ada dalam ${nameOf(first.vintage)}: ${first.name}. Pilih daftar itu, atau ganti kodenya.`
        : 'Kode ini tidak ada dalam bagian daftar yang disertakan. Periksa pada SIPD.';
    }
    case 'other-vintage': {
      const found = finding.related.map(
        ({ listed, by }) => `${listed.code} ${listed.name} (${HOW[by]})`,
      );
      const to = nameOf(finding.wanted);
      return found.length === 0
        ? `Kode ini dari daftar lain; padanannya dalam ${to} tidak disebut. Cari pada SIPD.`
        : `Kode ini dari daftar lain. Padanannya dalam ${to}: ${found.join('; ')}.`;
    }
    case 'name-differs':
      return `Nama dalam daftar: ${finding.listed}.`;
  }
}

/** A list of codes by its name; empty = nobody said which. Where the lists are not here, its id. */
export function listName(codes: BudgetCodes | null, vintage: string): string {
  if (vintage === UNKNOWN_VINTAGE) return '';
  return codes?.vintages.find(({ id }) => id === vintage)?.name ?? vintage;
}
