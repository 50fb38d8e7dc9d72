/** Functions that run in the page: each must stand alone. */

/** Fills the database past the application with one assessment and its evidence of random bytes. */
export async function seedFiles({ assessment, files, bytes }) {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('timbang');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const put = (rows) =>
    new Promise((resolve, reject) => {
      const writing = database.transaction(
        rows.map(([table]) => table),
        'readwrite',
      );
      for (const [table, row] of rows) writing.objectStore(table).put(row);
      writing.addEventListener('complete', resolve);
      writing.addEventListener('error', () => reject(writing.error));
    });
  await put([['assessments', assessment]]);
  for (let n = 0; n < files; n += 1) {
    const content = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) {
      crypto.getRandomValues(content.subarray(at, Math.min(at + 65_536, bytes)));
    }
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const document = {
      formatVersion: 1,
      id: `01990000-0000-7000-9000-${String(n).padStart(12, '0')}`,
      assessmentId: assessment.id,
      revision: 0,
      status: 'active',
      file: { digest, name: `bukti-${n}.pdf`, type: 'application/pdf', size: bytes },
      original: null,
      earlier: [],
      title: `Bukti ${n}`,
      number: '',
      date: '',
      standing: '',
      validUntil: '',
      unit: '',
      pages: '',
      informationClass: '',
      exclusion: null,
      note: '',
      supports: [],
      replies: [],
      addedAt: '2026-08-17T02:00:00.000Z',
      addedBy: '',
      edited: null,
    };
    await put([
      ['documents', document],
      ['files', { digest, blob: new Blob([content]), size: bytes }],
    ]);
  }
  database.close();
}

/** Reads every stored file once and hashes it: the least anybody could do. In milliseconds. */
export async function timeBareCopy() {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('timbang');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const request = (asked) =>
    new Promise((resolve) => {
      asked.addEventListener('success', () => resolve(asked.result));
    });
  const store = () => database.transaction('files').objectStore('files');
  const since = performance.now();
  for (const key of await request(store().getAllKeys())) {
    const { blob } = await request(store().get(key));
    await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  }
  const took = performance.now() - since;
  database.close();
  return took;
}

/** One digest over all records and the real bytes of all files. */
export async function contentDigest() {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('timbang');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const request = (asked) =>
    new Promise((resolve) => {
      asked.addEventListener('success', () => resolve(asked.result));
    });
  const store = (table) => database.transaction(table).objectStore(table);
  const sorted = (value) =>
    JSON.stringify(value, (_key, part) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    );
  const parts = [
    sorted(await request(store('assessments').getAll())),
    sorted(await request(store('documents').getAll())),
  ];
  for (const key of await request(store('files').getAllKeys())) {
    const { digest, size, blob } = await request(store('files').get(key));
    const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    parts.push(`${digest} ${size} ${[...new Uint8Array(hash)].join(',')}`);
  }
  database.close();
  const all = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
  return [...new Uint8Array(all)].join(',');
}
