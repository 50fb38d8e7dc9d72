import { sha256 } from './submissions.mjs';

/** When everything of the sample was made. */
export const AT = '2026-11-20T02:00:00.000Z';

const KINDS = ['Dinas', 'Badan', 'Kecamatan', 'Sekretariat', 'Kantor'];

/** An id that ends in a number. */
export const numbered = (stem, at) => `${stem}${String(at).padStart(12, '0')}`;

/** Government number `at`. */
export const governmentName = (at) => `Kabupaten Contoh ${String(at).padStart(3, '0')}`;

/**
 * One result in short, as a desk that agreed on it tells it.
 *
 * @param place which agency of its government it is about; the same in every year.
 * @param at which of all results it is.
 */
export function outcomeOf({ ref }, { scores, government, place, at, year }) {
  const kind = KINDS[place % KINDS.length];
  const number = String(place).padStart(3, '0');
  return {
    id: sha256(`hasil ${at}`),
    stage: 'final',
    assessment: numbered('019a8f00-0000-7000-8000-', at),
    revision: 1,
    agency: { name: `${kind} Contoh ${number}`, shortName: '', code: `1.${number}`, government },
    kind,
    group: place % 3 === 0 ? 'Pelayanan dasar' : 'Penunjang',
    batch: `Gelombang ${(place % 4) + 1}`,
    period: null,
    year,
    rubric: ref,
    scope: false,
    madeAt: AT,
    signer: null,
    ...scores,
    documents: 40 + (at % 30),
    verdicts: { accepted: 20 + (at % 9), 'limited:draft': 4, 'rejected:wrong-year': 3 },
    oddities: [],
  };
}
