import type { StartFault } from '#core/invest/choice/check-starts.ts';
import type { Worth } from '#core/invest/choice/choice-figures.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Demand } from '#core/invest/choice/search-types.ts';
import type { ChoiceNames } from '#core/invest/choice/view-choice-names.ts';
import type { ProposalName } from '#core/invest/choice/view-choice-rows.ts';

const WHOLE = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const n = (value: number): string => WHOLE.format(value);
const rp = (amount: number): string => `Rp${n(amount)}`;

/** A proposal with whom it is for, on one line. */
export function proposalWords({ title, agency, agencies }: ProposalName): string {
  if (agency !== '') return `${title} (${agency})`;
  return agencies > 1 ? `${title} (${n(agencies)} OPD)` : title;
}

/** Words for the ids that a plan names. */
export interface ChoiceWords {
  /** Its parts; null = not asked for yet, or gone. */
  readonly name: (id: string) => ProposalName | null;
  readonly proposal: (id: string) => string;
  readonly place: (place: string) => string;
  readonly source: (id: string | null) => string;
  readonly year: (year: number) => string;
}

/** Words for ids, from a plan and the names that were asked for. */
export function choiceWords(plan: InvestmentPlan, names: ChoiceNames | null): ChoiceWords {
  return {
    name: (id) => names?.proposals[id] ?? null,
    proposal: (id) => {
      const name = names?.proposals[id];
      return name ? proposalWords(name) : id;
    },
    place: (place) => {
      if (place === 'kabupaten') return 'Diskominfo';
      const [kind, ...rest] = place.split(':');
      const of = rest.join(':');
      if (kind === 'kind') return `OPD berjenis ${of}`;
      if (kind === 'group') return `OPD rumpun ${of}`;
      return names?.agencies[place] ?? place;
    },
    source: (id) =>
      id === null ? 'semua sumber' : (plan.sources.find((one) => one.id === id)?.name ?? id),
    year: (year) => `${plan.firstYear + year}`,
  };
}

/** One demand of a conflict: what is asked. */
export function demandText(demand: Demand, words: ChoiceWords): string {
  switch (demand.of) {
    case 'must':
      return `${words.proposal(demand.id)} wajib masuk rencana.`;
    case 'hand':
      return `${words.proposal(demand.id)} ditetapkan dengan tangan mulai ${words.year(demand.year)}.`;
    case 'requires':
      return `${words.proposal(demand.id)} mensyaratkan ${words.proposal(demand.other)} lebih dulu.`;
    case 'excludes':
      return `${words.proposal(demand.id)} tidak dapat bersama ${words.proposal(demand.other)}.`;
    case 'floor':
      return demand.what === 'rupiah'
        ? `${words.place(demand.place)} menerima paling sedikit ${rp(demand.least)}.`
        : `${words.place(demand.place)} menerima paling sedikit ${n(demand.least)} usulan.`;
    case 'ceiling':
      return `Pagu ${words.source(demand.source)} tahun ${words.year(demand.year)} adalah ${rp(demand.rupiah)}.`;
    case 'capacity':
      return `${words.place(demand.unit)} memulai paling banyak ${n(demand.perYear)} usulan setahun.`;
  }
}

/** Which page lets a demand be changed, as the end of its address, and what can be done there. */
export function demandWayOut({ of }: Demand): {
  readonly part: 'usulan' | 'pagu' | 'pilihan';
  readonly words: string;
} {
  switch (of) {
    case 'must':
      return { part: 'usulan', words: 'Lepaskan kewajibannya pada Usulan' };
    case 'hand':
      return { part: 'pilihan', words: 'Bebaskan pilihan tangan itu pada Pilihan' };
    case 'requires':
    case 'excludes':
      return { part: 'usulan', words: 'Keluarkan salah satunya pada Usulan' };
    case 'floor':
      return { part: 'pagu', words: 'Turunkan batas minimum pada Pagu' };
    case 'ceiling':
      return { part: 'pagu', words: 'Naikkan pagu itu pada Pagu' };
    case 'capacity':
      return { part: 'pagu', words: 'Naikkan kapasitas itu pada Pagu' };
  }
}

/** One constraint that a plan does not hold. */
export function faultText(fault: StartFault, words: ChoiceWords): string {
  switch (fault.kind) {
    case 'unknown':
      return `${words.proposal(fault.id)} tidak lagi ada di antara usulan.`;
    case 'outside':
      return `${words.proposal(fault.id)} mulai di luar tahun rencana.`;
    case 'must':
      return `${words.proposal(fault.id)} wajib, tetapi tidak ada di rencana.`;
    case 'year':
      return `${words.proposal(fault.id)} ditetapkan dengan tangan pada tahun lain.`;
    case 'requires':
      return `${words.proposal(fault.id)} mensyaratkan ${words.proposal(fault.other)}, yang tidak selesai lebih dulu.`;
    case 'excludes':
      return `${words.proposal(fault.id)} tidak dapat bersama ${words.proposal(fault.other)}.`;
    case 'ceiling':
      return `Pagu ${words.source(fault.source)} tahun ${words.year(fault.year)} terlampaui ${rp(fault.spent - fault.ceiling)}: terpakai ${rp(fault.spent)} dari ${rp(fault.ceiling)}.`;
    case 'capacity':
      return `${words.place(fault.unit)} memulai ${n(fault.found)} usulan pada ${words.year(fault.year)}, melebihi kapasitasnya.`;
    case 'floor':
      return `${words.place(fault.place)} menerima kurang dari batas minimumnya (${n(fault.found)}).`;
  }
}

/** Every proposal that faults name. */
export function faultIds(faults: readonly StartFault[]): readonly string[] {
  return faults.flatMap((fault) => [
    ...('id' in fault ? [fault.id] : []),
    ...('other' in fault ? [fault.other] : []),
  ]);
}

/** Every proposal that demands name. */
export function demandIds(demands: readonly Demand[]): readonly string[] {
  return demands.flatMap((demand) => [
    ...('id' in demand ? [demand.id] : []),
    ...('other' in demand ? [demand.other] : []),
  ]);
}

/** What the objective's first number says. */
export function worthText(worth: Worth): string {
  return worth.of === 'good' ? `${n(worth.agencies)} OPD` : worth.points.shown;
}

/** Hundredths of a percent, as a percentage: 3 → "0,03%". */
export function hundredths(value: number): string {
  const digits = `${value}`.padStart(3, '0');
  return `${n(Number(digits.slice(0, -2)))},${digits.slice(-2)}%`;
}
