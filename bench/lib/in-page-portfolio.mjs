/**
 * Runs in the page: starts the worker that keeps the results, as the app does, and times its
 * answers. `script` is its address in the build; `cold` the first question, which brings the
 * results into memory, `asks` the others, each asked once. Speaks to it as comlink does: a call is a path with its arguments.
 */
export async function timeAnswers({ script, database, cold, asks }) {
  const worker = new Worker(script, { type: 'module' });
  let calls = 0;
  const call = (path, ...values) =>
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
      const argumentList = values.map((value) => ({ type: 'RAW', value }));
      worker.postMessage({ id, type: 'APPLY', path: [path], argumentList }, []);
    });
  const timed = async (query, ask) => {
    const start = performance.now();
    const view = await call('ask', query, ask);
    return { ms: performance.now() - start, counted: view.counts.counted, part: ask.part };
  };
  await call('open', database, null, null);
  const first = await timed(cold.query, cold.ask);
  // Whoever chooses a filter has looked at the first figures before.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const times = [];
  for (const { query, ask } of asks) times.push(await timed(query, ask));
  worker.terminate();
  return { counted: first.counted, times };
}
