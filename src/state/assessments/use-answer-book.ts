import { makeAnswerBookInWorker } from '#worker/client.ts';
import type { AnswerBookOrder, AnswerTooLong } from '#workflow/merging/export-answers.ts';
import { useMaking } from '#state/saving/use-making.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What became of a workbook that was to be made; a refusal is the person's to solve. */
type BookFile =
  | {
      readonly outcome: 'written';
      readonly name: string;
      readonly size: number;
      readonly cells: number;
    }
  | { readonly outcome: 'refused'; readonly faults: readonly AnswerTooLong[] };

interface BookMaker {
  readonly state: ReturnType<typeof useMaking<BookFile>>['state'];
  /** Makes the workbook; `keep` gets it, read back, with its name. */
  readonly make: (
    order: AnswerBookOrder,
    name: string,
    keep: (name: string, file: Blob) => void,
  ) => Promise<void>;
}

/** Makes the workbook of an assessment in a worker. */
export function useAnswerBook(): BookMaker {
  const { state, run } = useMaking<BookFile>();
  const make: BookMaker['make'] = (order, name, keep) =>
    run(async (_, signal) => {
      const made = await makeAnswerBookInWorker(order, signal);
      if (!made.ok) return { outcome: 'refused', faults: made.error };
      const { bytes, cells } = made.value;
      const file = new Blob([new Uint8Array(bytes)], { type: TYPE });
      const fileName = `${name}.xlsx`;
      keep(fileName, file);
      return { outcome: 'written', name: fileName, size: file.size, cells };
    });
  return { state, make };
}
