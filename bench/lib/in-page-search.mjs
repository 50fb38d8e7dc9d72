/**
 * Runs in the page: starts the worker that searches plans, as the app does, lets it search the plan
 * that lies in `benchPlan` and tells when its words first came within `gap` of the bound. Speaks to it as comlink does.
 */
export async function timeSearch({ script, database, gap }) {
  const worker = new Worker(script, { type: 'module' });
  let calls = 0;
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
  const raw = (value) => ({ type: 'RAW', value });
  await call('warmUp', []);
  await call('open', [raw(database), raw(null), raw(null), raw(null)]);
  const { port1, port2 } = new MessageChannel();
  const heard = [];
  const began = performance.now();
  let nearAt = null;
  port1.addEventListener('message', ({ data }) => {
    const [argument] = data.argumentList ?? [];
    if (!argument) return;
    const { found, bound } = argument.value;
    heard.push(argument.value);
    if (nearAt === null && found !== null && bound !== null && bound - found <= gap * found) {
      nearAt = performance.now() - began;
    }
  });
  port1.start();
  const progress = { type: 'HANDLER', name: 'proxy', value: port2 };
  const end = await call('search', [raw(globalThis.benchPlan), progress], [port2]);
  const ms = performance.now() - began;
  worker.terminate();
  return { end, ms, nearMs: nearAt ?? ms, heard: heard.length };
}
