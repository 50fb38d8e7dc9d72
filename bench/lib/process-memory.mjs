import { readdirSync, readFileSync } from 'node:fs';

const MIB = 1024;

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

const numberIn = (text, name) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** Whether a process runs on this profile folder, or descends from one that does. */
function family(profile) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [pid, String(numberIn(statusOf(pid), 'PPid'))]));
  const roots = new Set(
    pids.filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
      } catch {
        return false;
      }
    }),
  );
  const belongs = (pid) =>
    pid !== undefined && pid !== '0' && (roots.has(pid) || belongs(parents.get(pid)));
  return pids.filter(belongs);
}

/**
 * Memory of a browser in MiB: of its largest renderer (page and workers), and of all its
 * processes together. Only pages that are its own: mapped files count for nobody.
 */
export function browserMemory(profile) {
  const processes = family(profile).map((pid) => {
    const status = statusOf(pid);
    const own = (numberIn(status, 'RssAnon') + numberIn(status, 'RssShmem')) / MIB;
    let command = '';
    try {
      command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      // It has ended meanwhile.
    }
    return { own, isRenderer: command.includes('--type=renderer') };
  });
  return {
    renderer: Math.max(0, ...processes.filter((one) => one.isRenderer).map(({ own }) => own)),
    all: processes.reduce((sum, { own }) => sum + own, 0),
  };
}

/** Samples while something runs; gives back its result and the peaks. */
export async function withPeak(profile, work) {
  const peak = { renderer: 0, all: 0 };
  const look = () => {
    const now = browserMemory(profile);
    peak.renderer = Math.max(peak.renderer, now.renderer);
    peak.all = Math.max(peak.all, now.all);
  };
  look();
  const timer = setInterval(look, 50);
  try {
    return { result: await work(), peak };
  } finally {
    clearInterval(timer);
    look();
  }
}
