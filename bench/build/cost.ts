import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import process from 'node:process';
import type { Command } from './peer.ts';

/** What one run cost. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of processors that it took, which other work on the machine lengthens less; null where the system does not tell. */
  readonly processor: number | null;
  /** Peak memory of the largest process in bytes; null where the system does not tell. */
  readonly largest: number | null;
  /** Peak memory of all its processes together in bytes. */
  readonly together: number | null;
  /** How many others wanted a processor in the minute before. */
  readonly load: number;
}

/** How often memory is looked at, in milliseconds. */
const EVERY = 20;
/** Linux counts processor time in hundredths of a second for programs that ask. */
const TICKS = 100;

/** Runs programs one after the other and watches their memory. Throws when one fails. */
export async function costOf(commands: readonly Command[]): Promise<Cost> {
  const load = loadavg()[0] ?? 0;
  const watch = new Watch();
  const started = performance.now();
  for (const command of commands) await run(command, watch);
  return { seconds: (performance.now() - started) / 1000, ...watch.seen(), load };
}

function run({ program, args, cwd }: Command, watch: Watch): Promise<void> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let failure = '';
  child.stderr.on('data', (data: Buffer) => {
    failure = (failure + data.toString()).slice(-4000);
  });
  watch.look(child.pid ?? 0);
  const timer = setInterval(() => watch.look(child.pid ?? 0), EVERY);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      watch.next();
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${failure}`));
    });
  });
}

/** Follows a process and those it starts, as Linux tells of them in /proc. */
class Watch {
  #largest = 0;
  #together = 0;
  /** Hundredths of a second of programs that have ended, and of the one that runs. */
  #before = 0;
  #ticks = 0;

  look(id: number): void {
    let memory = 0;
    let ticks = 0;
    for (const each of familyOf(id)) {
      const { peak, now } = memoryOf(each);
      this.#largest = Math.max(this.#largest, peak);
      memory += now;
      ticks += ticksOf(each);
    }
    this.#together = Math.max(this.#together, memory);
    this.#ticks = Math.max(this.#ticks, ticks);
  }

  /** Another program follows. */
  next(): void {
    this.#before += this.#ticks;
    this.#ticks = 0;
  }

  /** The largest process was at its peak between two looks perhaps, and all together were at least as large as it. */
  seen(): Pick<Cost, 'largest' | 'together' | 'processor'> {
    if (this.#largest === 0) return { largest: null, together: null, processor: null };
    const processor = (this.#before + this.#ticks) / TICKS;
    return { largest: this.#largest, together: Math.max(this.#together, this.#largest), processor };
  }
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

function memoryOf(id: number): { peak: number; now: number } {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const kilobytes = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0);
    return { peak: kilobytes('VmHWM') * 1024, now: kilobytes('VmRSS') * 1024 };
  } catch {
    return { peak: 0, now: 0 };
  }
}

/** Processor time of a process, its children that have ended among it. */
function ticksOf(id: number): number {
  try {
    const [, fields = ''] = /\) (.*)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    // From the third field on: the 14th to 17th are its own time and its children's, in programs and in the system.
    return fields
      .split(' ')
      .slice(11, 15)
      .reduce((sum, each) => sum + Number(each), 0);
  } catch {
    return 0;
  }
}
