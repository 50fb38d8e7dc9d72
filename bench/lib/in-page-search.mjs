/**
 * Runs in the page: starts the worker that searches plans, as the app does, lets it search the plan
 * that lies in `benchPlan` and tells when its words first came within `gap` of the bound. Before it,
 * a search is stopped in its middle as the app does it, after `cancelAfter` ms; the next worker is
 * the one that is timed, and how soon it was ready is told too. Speaks to them as comlink does.
 */
export async function timeSearch({ script, database, gap, cancelAfter }) {
  let calls = 0;
  const raw = (value) => ({ type: 'RAW', value });
  const started = () => {
    const worker = new Worker(script, { type: 'module' });
    const call = (path, argumentList, transfer = []) =>
      new Promise((resolve, reject) => {
        const id = `bench ${(calls += 1)}`;
        const hear = ({ data }) => {
          if (data?.id !== id) return;
          worker.removeEventListener('message', hear);
          if (data.type === 'HANDLER') reject(new Error(JSON.stringify(data.value?.value)));
          else resolve(data.value);
        };
        worker.addEventListener('message', hear);
        worker.addEventListener('error', (event) => reject(new Error(event.message)));
        worker.postMessage({ id, type: 'APPLY', path: [path], argumentList }, transfer);
      });
    return { worker, call };
  };
  const ready = async () => {
    const one = started();
    await one.call('warmUp', []);
    await one.call('open', [raw(database), raw(null), raw(null), raw(null)]);
    return one;
  };
  const search = ({ call }, hear) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      const [argument] = data.argumentList ?? [];
      if (argument) hear(argument.value);
    });
    port1.start();
    const progress = { type: 'HANDLER', name: 'proxy', value: port2 };
    return call('search', [raw(globalThis.benchPlan), progress], [port2]);
  };

  const stopped = await ready();
  void search(stopped, () => undefined);
  await new Promise((resolve) => setTimeout(resolve, cancelAfter));
  const stoppedAt = performance.now();
  stopped.worker.terminate();
  const own = await ready();
  const anewMs = performance.now() - stoppedAt;

  const began = performance.now();
  let nearMs = null;
  let heard = 0;
  const end = await search(own, ({ found, bound }) => {
    heard += 1;
    if (nearMs === null && found !== null && bound !== null && bound - found <= gap * found) {
      nearMs = performance.now() - began;
    }
  });
  const ms = performance.now() - began;
  own.worker.terminate();
  return { end, ms, nearMs, anewMs, heard };
}
