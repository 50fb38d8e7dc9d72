import { GATE_NAMES, gateName } from '#core/invest/proposal/gate-terms.ts';

/** What of a refusal its words need; what it names is said by whoever knows the names. */
type RefusalSaid =
  | {
      readonly why:
        | 'no-cost'
        | 'raises-nothing'
        | 'set-aside'
        | 'unknown-indicator'
        | 'no-way-up'
        | 'requires'
        | 'cycle';
    }
  | { readonly why: 'gate'; readonly gate: string }
  | { readonly why: 'left-out'; readonly reason: string };

const isGate = (gate: string): gate is keyof typeof GATE_NAMES => Object.hasOwn(GATE_NAMES, gate);

/**
 * Why something does not come into question, as every screen and paper says it: a clause without
 * a capital and without a full stop. `named` are the indicators or initiatives it is about.
 */
export function refusalClause(refusal: RefusalSaid, named: string): string {
  switch (refusal.why) {
    case 'no-cost':
      return 'biayanya belum diketahui';
    case 'raises-nothing':
      return 'tidak menaikkan indikator mana pun';
    case 'set-aside':
      return 'dikesampingkan dari katalog';
    case 'unknown-indicator':
      return `indikatornya tidak ada dalam instrumen: ${named}`;
    case 'gate':
      return `berhenti pada gerbang ${isGate(refusal.gate) ? gateName(refusal.gate) : refusal.gate}`;
    case 'left-out':
      return `dikeluarkan: ${refusal.reason}`;
    case 'no-way-up':
      return `tingkat di bawahnya tidak tertutup: ${named}`;
    case 'requires':
      return `prasyaratnya tidak dapat diusulkan: ${named}`;
    case 'cycle':
      return `prasyarat berputar: ${named}`;
  }
}

/** The same as a sentence. */
export function refusalSentence(refusal: RefusalSaid, named: string): string {
  const clause = refusalClause(refusal, named).replace(/\.$/, '');
  const sentence = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
  return refusal.why === 'no-cost'
    ? `${sentence} Isi rincian biaya atau perkiraannya; tanpa biaya tidak dihitung sebagai nol.`
    : sentence;
}
