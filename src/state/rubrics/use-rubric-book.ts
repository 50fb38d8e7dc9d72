import type { Rubric } from '#core/rubric/types.ts';
import { makeRubricBookInWorker } from '#worker/client.ts';
import { useMaking } from '#state/saving/use-making.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface BookMaker {
  readonly state: ReturnType<
    typeof useMaking<{ readonly name: string; readonly size: number }>
  >['state'];
  /** Makes the workbook; `keep` gets the finished file with its name. */
  readonly make: (rubric: Rubric, keep: (name: string, book: Blob) => void) => Promise<void>;
}

/** Makes the workbook of an instrument in a worker. */
export function useRubricBook(): BookMaker {
  const { state, run } = useMaking<{ readonly name: string; readonly size: number }>();
  const make: BookMaker['make'] = (rubric, keep) =>
    run(async (_, signal) => {
      const made = await makeRubricBookInWorker(rubric, signal);
      if (!made.ok) {
        const [first] = made.error;
        throw new Error(`${first?.sheet}!${first?.cell}: ${first?.length} > ${first?.limit}`);
      }
      const book = new Blob([new Uint8Array(made.value)], { type: TYPE });
      const name = `${rubric.id}@${rubric.version}.xlsx`;
      keep(name, book);
      return { name, size: book.size };
    });
  return { state, make };
}
