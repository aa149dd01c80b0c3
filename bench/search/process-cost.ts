import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What a program cost until it ended. */
export interface Cost {
  readonly seconds: number;
  /** Peaks of its processes together, in bytes; null where the system does not tell. */
  readonly peak: number | null;
  readonly output: string;
}

const EVERY = 50;

/** Runs a Node.js script and watches its memory and that of the programs it starts. Throws when it fails. */
export function costOf(script: string, args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let failure = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    failure += data.toString();
  });
  const peaks = new Map<number, number>();
  const watch = setInterval(() => {
    for (const id of familyOf(child.pid ?? 0)) {
      const peak = peakOf(id);
      if (peak !== null) peaks.set(id, peak);
    }
  }, EVERY);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) {
        reject(new Error(`${script}: ${failure}`));
        return;
      }
      const peak = peaks.size === 0 ? null : [...peaks.values()].reduce((sum, each) => sum + each, 0);
      resolve({ seconds: (performance.now() - started) / 1000, peak, output });
    });
  });
}

function familyOf(id: number): number[] {
  try {
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    );
    return [id, ...children.flatMap(familyOf)];
  } catch {
    return [];
  }
}

function peakOf(id: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
