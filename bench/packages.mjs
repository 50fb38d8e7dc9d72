import { Uint8ArrayWriter, BlobReader, configure, ZipReader } from '@zip.js/zip.js';
import { makeZip } from 'client-zip';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';

const PACKAGES = 60;
const FILES = 10;
const EACH_BYTES = 500_000;
const WARM_UP = 4;
const MADE_AT = '2026-11-22T03:04:05.000Z';
const SIGNAL = new AbortController().signal;

const hex = (bytes) => Buffer.from(bytes).toString('hex');
const sha256 = (bytes) => crypto.subtle.digest('SHA-256', bytes);

/** Ten scans of half a megabyte, as one agency sends them; no two agencies send the same. */
async function scansOf(agency) {
  const scans = [];
  for (let n = 0; n < FILES; n += 1) {
    const content = new Uint8Array(EACH_BYTES);
    for (let at = 0; at < EACH_BYTES; at += 65_536) {
      crypto.getRandomValues(content.subarray(at, Math.min(at + 65_536, EACH_BYTES)));
    }
    content.set([agency + WARM_UP, n]);
    scans.push({ blob: new Blob([content]), digest: hex(await sha256(content)) });
  }
  return scans;
}

/** Ours: a submission as an OPD sends it, each entry named by the SHA-256 of what was written. */
function carried(app, { assessment, chosen }, scans) {
  const { agency, year, id, rubric } = assessment;
  const about = { rubric, agency, period: null, year, subject: id };
  const score = { value: null, predikat: null };
  const content = {
    kind: 'submission',
    about: { ...about, revision: 1, previous: null, rests: [] },
    madeAt: MADE_AT,
    app: 'Timbang',
    bodies: new Map([
      ['assessment.json', assessment],
      ['documents.json', scans.map(({ digest }, at) => documentOf(id, digest, at))],
      ['journal.json', []],
      ['rubric.json', chosen.rubric],
      [
        'statement.json',
        {
          formatVersion: 1,
          officer: { name: 'Nama Pejabat', position: 'Kepala Dinas' },
          at: MADE_AT,
          note: '',
          claimed: score,
          supported: score,
          levels: {},
          late: false,
        },
      ],
    ]),
    files: scans.map(({ blob, digest }) => ({
      digest,
      ending: 'pdf',
      open: () => Promise.resolve(blob.stream()),
    })),
  };
  return new Response(app.carry.writeCarried(content, () => {}).bytes).blob();
}

const documentOf = (assessmentId, digest, at) => ({
  formatVersion: 1,
  id: `019a8f00-0000-7000-8000-${String(at).padStart(12, '0')}`,
  assessmentId,
  revision: 0,
  status: 'active',
  file: { digest, name: `pindaian-${at}.pdf`, type: 'application/pdf', size: EACH_BYTES },
  original: null,
  earlier: [],
  title: `Pindaian ${at}`,
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
  addedAt: MADE_AT,
  addedBy: '',
  edited: null,
});

/** Theirs: a ZIP and nothing else, and the same files hashed one after the other. */
async function plain(scans) {
  const entries = scans.map(({ blob }, at) => ({ name: `${at}.pdf`, input: blob }));
  const file = await new Response(makeZip(entries)).blob();
  for (const { blob } of scans) await sha256(await blob.arrayBuffer());
  return file;
}

async function readPlain(file) {
  configure({ useWebWorkers: false });
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
    await sha256(await entry.getData(new Uint8ArrayWriter()));
  }
}

const nothingSpent = () => ({ write: { ours: 0, theirs: 0 }, read: { ours: 0, theirs: 0 } });

async function readCarried(app, file) {
  const { problems } = await app.examine.examinePackage(file, () => {}, SIGNAL);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/**
 * Writing and reading what sixty agencies send, 5 MB each. Ours and theirs take turns with
 * every package and the first of the two changes, so that a busy machine is unfair to both alike.
 */
export async function packageRows(app) {
  const chosen = instrument(app, 'lima-dimensi-opd@1.0.0');
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, (at) => at % 4),
  );
  const spent = nothingSpent();
  const timed = async (what, who, work) => {
    const since = performance.now();
    const result = await work();
    spent[what][who] += performance.now() - since;
    return result;
  };
  const sides = {
    ours: async (scans) => {
      const file = await timed('write', 'ours', () => carried(app, { assessment, chosen }, scans));
      await timed('read', 'ours', () => readCarried(app, file));
    },
    theirs: async (scans) => {
      const file = await timed('write', 'theirs', () => plain(scans));
      await timed('read', 'theirs', () => readPlain(file));
    },
  };
  for (let agency = -WARM_UP; agency < PACKAGES; agency += 1) {
    if (agency === 0) Object.assign(spent, nothingSpent());
    const scans = await scansOf(agency);
    const order = agency % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours'];
    for (const who of order) await sides[who](scans);
  }
  const megabytes = (PACKAGES * FILES * EACH_BYTES) / 1e6;
  const row = (what, { ours, theirs }) => ({
    what: `${PACKAGES} packages of 5 MB: ${what}`,
    ours: (megabytes / ours) * 1000,
    baseline: (megabytes / theirs) * 1000,
    unit: 'MB/s',
    against: 'client-zip, zip.js and crypto.subtle SHA-256, the same bytes',
  });
  return [row('written', spent.write), row('read and checked', spent.read)];
}
