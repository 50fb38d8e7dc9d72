import type { Finding } from '#core/review/finding.ts';
import { decimal } from '#ui/format.ts';

/** The Indonesian of the grid of votes. */
export const VOTES = {
  lead: 'Nilai setiap asesor apa adanya. Warna mengikuti letak nilai pada skala; kolom terakhir menyebut selisih tertinggi dan terendah.',
  indicator: 'Indikator',
  spread: 'Selisih',
  same: 'sama',
  disputed: 'berlaku atau tidak',
  alone: 'satu nilai',
  nothing: '–',
  open: 'kosong',
  notApplicable: 'TB',
  legend: 'TB: tidak berlaku. Tanda –: asesor ini tidak memiliki lembar pada kiriman itu.',
} as const;

/** One vote, in a word. */
export function voteText(vote: Finding | null): string {
  if (vote === null) return VOTES.nothing;
  switch (vote.is) {
    case 'value':
      return decimal(vote.value);
    case 'not-applicable':
      return VOTES.notApplicable;
    case 'open':
      return VOTES.open;
  }
}
