import { BASELINES, CHAPTERS } from './page-text.mjs';

const number = (value, digits) =>
  value.toLocaleString('id-ID', { maximumFractionDigits: digits, useGrouping: true });
const figure = (value, unit) =>
  `${number(value, Math.abs(value) < 10 ? 2 : 0)} ${unit.replace('/s', '/dtk')}`.trim();

const isMeant = (what, wanted) =>
  typeof wanted === 'string' ? what.startsWith(wanted) : wanted.test(what);

/** One line of a table; a row that was not measured yet says so. */
function line(groups, [group, wanted, name]) {
  const found = groups.find((one) => one.name === group)?.rows;
  const row = found?.find(({ what }) => isMeant(what, wanted));
  if (!row) return `| ${name} | belum diukur | | | |`;
  const { ours, baseline, unit, against, ratio } = row;
  const cells = [
    name,
    figure(ours, unit),
    figure(baseline, unit),
    number(ratio, 2),
    BASELINES[against] ?? against,
  ];
  return `| ${cells.join(' | ')} |`;
}

const chapter = (groups, { title, lead, rows }) =>
  [
    `## ${title}`,
    '',
    lead,
    '',
    '| Yang diukur | Timbang | Pembanding | Rasio | Pembanding itu |',
    '|---|--:|--:|--:|---|',
    ...rows.map((row) => line(groups, row)),
    '',
  ].join('\n');

/** On what, and when: a group may have been measured alone. */
function measuredOn(groups) {
  const lines = groups.map(({ name, day, seconds, load, machine }) => {
    const time = seconds === null ? 'tidak dicatat' : `${number(seconds / 60, 1)} menit`;
    const busy = load === null ? 'tidak dicatat' : number(load, 1);
    const { cores, processor, node } = machine;
    return `| ${name} | ${day} | ${time} | ${cores} × ${processor}, Node ${node.slice(1)} | ${busy} |`;
  });
  return [
    '## Kapan dan pada mesin apa',
    '',
    'Beban adalah banyaknya proses yang menunggu prosesor ketika kelompok itu selesai. Beban yang jauh',
    'melebihi banyaknya inti berarti angka mutlaknya terlalu lambat; bandingkan rasionya.',
    '',
    '| Kelompok | Tanggal | Lama | Mesin | Beban |',
    '|---|---|--:|---|--:|',
    ...lines,
    '',
  ].join('\n');
}

/**
 * docs/kinerja.md, made of the results of the last runs.
 * @param {import('./results.mjs').Group[]} groups
 */
export function pageOfResults(groups) {
  const head = [
    '# Kinerja',
    '',
    'Halaman ini dibuat dari `bench/results.json` dengan `npm run bench:page`; sebuah uji menjaga agar',
    'keduanya sama. Setiap angka berdampingan dengan pembandingnya dari putaran yang sama. **Rasio**',
    'adalah angka Timbang dibagi pembanding.',
    '',
    '## Cara menjalankan',
    '',
    '```sh',
    'npm run bench                    # semua kelompok; menyebut perkiraan lamanya lebih dahulu',
    'npm run bench -- screen report   # kelompok ini saja; hanya barisnya yang diganti',
    'npm run bench -- journeys        # semua perjalanan uji dengan pengamat peramban',
    'npm run lighthouse               # memasang Lighthouse satu kali di bench/lighthouse',
    'npm run bench:page               # menulis ulang halaman ini',
    '```',
    '',
    'Anggaran unduhan dan pustaka ganda diperiksa pada setiap `npm test`. Waktu tidak pernah menjadi',
    'syarat sebuah uji: mesin yang sibuk bukan kesalahan program. Setiap pekerja latar membawa salinan',
    'pustaka yang juga dipakai halaman (zod, Dexie, pdf.js), karena keduanya tidak dapat berbagi berkas.',
    '',
  ].join('\n');
  return [head, ...CHAPTERS.map((part) => chapter(groups, part)), measuredOn(groups)].join('\n');
}
