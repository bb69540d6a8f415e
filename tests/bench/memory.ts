import { readdirSync, readFileSync } from 'node:fs';

type Process = { parent: number; name: string };

/**
 * Megabytes of memory that all browsers started by this process hold now, shared pages counted by share. Undefined where the
 * system does not tell (Linux does).
 */
export function browserMegabytes(): number | undefined {
  const processes = new Map<number, Process>();
  for (const id of idsOfAll()) {
    const process = processOf(id);
    if (process) processes.set(id, process);
  }
  const isOurs = (id: number): boolean => {
    const parent = processes.get(id)?.parent;
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  const own = [...processes].filter(([id, { name }]) => /chrom|firefox/i.test(name) && isOurs(id));
  if (own.length === 0) return undefined;
  return own.reduce((sum, [id]) => sum + kilobytesOf(id), 0) / 1000;
}

function idsOfAll(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Undefined for a process that has ended meanwhile. */
function processOf(id: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const value = (key: string): string => new RegExp(`^${key}:\\s+(.+)$`, 'm').exec(status)?.[1] ?? '';
    return { parent: Number(value('PPid')), name: value('Name') };
  } catch {
    return undefined;
  }
}

function kilobytesOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
