import { Cancelled } from '#worker/client.ts';
import { stopInventory } from '#worker/inventory-client.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import type { Asked } from '#state/saving/use-asked.ts';
import { useInventoryReading } from './use-inventory.ts';

const WHOLE = new Intl.NumberFormat('id-ID');

const TEXT = {
  stop: 'Batal',
  again: 'Coba lagi',
  reading: (done: number, total: number) =>
    `Membaca ${WHOLE.format(done)} dari ${WHOLE.format(total)} baris…`,
  cancelled: 'Pembacaan dibatalkan. Data tidak berubah.',
  failed:
    'Data tidak dapat dibaca dari penyimpanan peramban. Data tidak berubah. Coba lagi; bila tetap gagal, muat ulang halaman.',
} as const;

type Deed = { readonly label: string; readonly run: () => void };

/** What the part `AskedState` shows; null = the answer is here. */
type Standing =
  | {
      readonly kind: 'working';
      readonly words: string;
      readonly done: number;
      readonly total: number;
      readonly stop: Deed;
    }
  | {
      readonly kind: 'failed';
      readonly words: string;
      readonly detail: string;
      readonly detailLabel: string;
      readonly again: Deed;
    };

/** How far a question about the inventory is; `reckoning` says what follows the reading. */
export function useInventoryStanding(asked: Asked<unknown>, reckoning: string): Standing | null {
  const reading = useInventoryReading();
  switch (asked.kind) {
    case 'here':
      return null;
    case 'asking':
      return {
        kind: 'working',
        words: reading ? TEXT.reading(reading.done, reading.total) : reckoning,
        done: reading?.done ?? 0,
        total: reading?.total ?? 0,
        stop: { label: TEXT.stop, run: stopInventory },
      };
    case 'failed': {
      const isCancelled = asked.error instanceof Cancelled;
      return {
        kind: 'failed',
        words: isCancelled ? TEXT.cancelled : TEXT.failed,
        detail: isCancelled ? '' : String(asked.error),
        detailLabel: DETAIL_LABEL,
        again: { label: TEXT.again, run: asked.again },
      };
    }
  }
}
