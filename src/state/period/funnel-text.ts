import type { Funnel } from '#core/period/funnel.ts';
import type { ProgressState } from '#core/period/progress.ts';

/** Where an agency of a period stands, in words. */
export const PROGRESS_TEXT: Readonly<Record<ProgressState, string>> = {
  invited: 'Diundang',
  'not-filled': 'Belum mengisi',
  submitted: 'Diajukan',
  'in-review': 'Ditinjau',
  final: 'Final',
  'not-assessed': 'Tidak dinilai',
};

/** One step of the funnel of a period. */
interface FunnelStep {
  readonly label: string;
  readonly count: number;
}

/** The funnel of a period as it is shown: its steps, and who is in none of the later ones. */
interface ShownFunnel {
  readonly label: string;
  readonly steps: readonly FunnelStep[];
  readonly note: string;
}

function restText({ awaited, notAssessed }: Funnel): string {
  const { decided, deadline } = notAssessed;
  const parts = [
    ...(awaited > 0 ? [`${awaited} OPD belum mengirim`] : []),
    ...(deadline > 0 ? [`${deadline} tidak dinilai karena lewat batas kirim`] : []),
    ...(decided > 0 ? [`${decided} tidak dinilai menurut keputusan`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ')}. `;
}

/** The funnel of a period in words; `year` as the period says it. */
export function funnelText(funnel: Funnel, year: string): ShownFunnel {
  const { roster, invited, sent, reviewed, final } = funnel;
  return {
    label: 'Corong periode',
    steps: [
      ...(roster === null ? [] : [{ label: `OPD berlaku ${year}`, count: roster }]),
      { label: 'diundang', count: invited },
      { label: 'mengirim', count: sent },
      { label: 'ditinjau', count: reviewed },
      { label: 'final', count: final },
    ],
    note: `${restText(funnel)}Seluruh periode, bukan satu hari: gelombang tidak mengurangi undangan.`,
  };
}
