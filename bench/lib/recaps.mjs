import { generateKeyPairSync, sign as signWith } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AT, governmentName, numbered, outcomeOf } from './sample-outcomes.mjs';
import { sha256 } from './submissions.mjs';

const APP = 'Timbang';
/** As many different results are counted; the others say the same about other agencies. */
const DIFFERENT = 120;

/** A key pair of a desk that signs as such. */
function desk(unit) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    signer: { name: '', position: '', unit, role: 'diskominfo' },
    sign: (bytes) => Promise.resolve(new Uint8Array(signWith(null, bytes, privateKey))),
  };
}

/** Levels by indicator id; what the evidence supports is a little less than what is claimed. */
function levelsOf({ indicators }, seed, less) {
  return Object.fromEntries(
    indicators.map(({ id }, at) => {
      const level = Math.max(1, ((seed * 7 + at * 3 + ((seed * at) % 5)) % 5) + 1 - less);
      return [id, { is: 'value', value: String(level) }];
    }),
  );
}

/** What was agreed, claimed and supported, counted by the app; made once and used often. */
function scoresOf(app, chosen) {
  const { rubric } = chosen;
  const set = (seed, less) =>
    app.scoreSet.setOfFindings(rubric, rubric, levelsOf(chosen, seed, less));
  return Array.from({ length: DIFFERENT }, (_, seed) => ({
    final: set(seed, 1),
    claimed: set(seed, 0),
    supported: set(seed, 1),
  }));
}

async function written(app, kind, about, bodies, by) {
  const content = { kind, about, madeAt: AT, app: APP, bodies, files: [] };
  const { publicKey, signer, sign } = by;
  const stream = app.carry.writeCarried(
    content,
    () => {},
    (fingerprint) => app.signature.signManifest({ fingerprint, signer, at: AT, publicKey }, sign),
  );
  return Buffer.from(await new Response(stream.bytes).arrayBuffer());
}

const aboutOf = ({ ref }, agency, subject) => ({
  rubric: ref,
  agency,
  period: null,
  year: 2026,
  subject,
  revision: 1,
  previous: null,
  rests: [],
});

/** Recap files of many governments, each signed by a key of its own, as files in a folder. */
export async function writeRecaps(app, chosen, folder, { governments, each }) {
  const scores = scoresOf(app, chosen);
  const paths = [];
  for (let at = 0; at < governments; at += 1) {
    const government = governmentName(at);
    const unit = `Diskominfo ${government}`;
    const outcomes = Array.from({ length: each }, (_, place) => {
      const number = at * each + place;
      const own = scores[number % scores.length];
      return outcomeOf(chosen, { scores: own, government, place, at: number, year: 2026 });
    });
    const recap = {
      formatVersion: 1,
      government,
      unit,
      at: AT,
      year: 2026,
      rubric: chosen.ref,
      agencies: { known: each, invited: each },
      outcomes,
    };
    const about = aboutOf(chosen, null, numbered('019a8f00-0000-7000-b000-', at));
    const bodies = new Map([['recap.json', recap]]);
    const path = join(folder, `rekap-${at}.timbang.zip`);
    writeFileSync(path, await written(app, 'recap', about, bodies, desk(unit)));
    paths.push(path);
  }
  return paths;
}

function finalOf(chosen, at) {
  const submission = sha256(`kirim ${at}`);
  const reviews = ['a', 'b', 'c'].map((who) => sha256(`lembar ${at} ${who}`));
  const agreed = levelsOf(chosen, at % DIFFERENT, 1);
  const claimed = levelsOf(chosen, at % DIFFERENT, 0);
  const words = 'Kalimat temuan yang panjangnya seperti pada penilaian yang sungguh terjadi.';
  const values = Object.fromEntries(
    chosen.indicators.map(({ id }) => [
      id,
      {
        finding: agreed[id],
        note: '',
        rule: null,
        subject: '',
        claimed: claimed[id],
        supported: agreed[id],
        shortcoming: words,
        recommendation: words,
        minority: [],
        votes: reviews.map((review, who) => ({
          review,
          name: `Asesor ${who}`,
          institution: 'Lembaga',
          finding: agreed[id],
          departure: '',
          fact: words,
          analysis: words,
          shortcoming: words,
          recommendation: words,
        })),
      },
    ]),
  );
  return { submission, reviews, values };
}

/** Full results, each with three votes on every indicator, as files in a folder. */
export async function writeFinals(app, chosen, folder, count) {
  const by = desk('Diskominfo Kabupaten Contoh');
  const paths = [];
  for (let at = 0; at < count; at += 1) {
    const { submission, reviews, values } = finalOf(chosen, at);
    const assessment = numbered('019a8f00-0000-7001-8000-', at);
    const agency = {
      name: `Dinas Lengkap ${String(at).padStart(3, '0')}`,
      shortName: '',
      code: '',
      government: 'Kabupaten Contoh',
    };
    const said = app.finalSchema.finalSchema.parse({
      formatVersion: 1,
      assessment,
      submission,
      reviews,
      by: { name: 'Ketua Tim', unit: 'Diskominfo', role: 'diskominfo' },
      at: AT,
      values,
      score: { value: '2.00', predikat: 'Cukup' },
      note: '',
      stage: 'final',
    });
    const about = { ...aboutOf(chosen, agency, assessment), rests: [submission, ...reviews] };
    const path = join(folder, `hasil-${at}.timbang.zip`);
    const bodies = new Map([['final.json', said]]);
    writeFileSync(path, await written(app, 'final', about, bodies, by));
    paths.push(path);
  }
  return paths;
}
