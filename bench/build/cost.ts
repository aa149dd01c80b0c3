import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Command } from './peer.ts';

const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));

/** What one run cost. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of processors that it took, which other work on the machine lengthens less; null where the system does not tell. */
  readonly processor: number | null;
  /** Peak memory of the largest process in bytes; null where the system does not tell. */
  readonly largest: number | null;
  /** Peak memory of all its processes together in bytes. */
  readonly together: number | null;
  /** How many processors other programs used on average meanwhile; null where the system does not tell. */
  readonly others: number | null;
}

/** How often processes are looked at, in milliseconds: in their first second, and later, when a look must not cost much. */
const OFTEN = 15;
const LATER = 60;
/** With less than this of one processor in use, the machine is quiet. */
const QUIET = 0.15;
/** Linux counts processor time in hundredths of a second for programs that ask. */
const TICKS = 100;

/** Runs programs one after the other and watches their memory. Throws when one fails. */
export async function costOf(commands: readonly Command[]): Promise<Cost> {
  const watch = new Watch();
  const busyBefore = busySeconds();
  const ownBefore = ownSeconds();
  const started = performance.now();
  for (const command of commands) await run(command, watch);
  const seconds = (performance.now() - started) / 1000;
  const busy = busySeconds() - busyBefore;
  const seen = watch.seen();
  const others =
    seen.processor === null ? null : Math.max(0, busy - (ownSeconds() - ownBefore) - seen.processor) / seconds;
  return { seconds, ...seen, others };
}

/** Waits until other programs leave the processors alone, for so many seconds at most. */
export async function waitForQuiet(atMost: number): Promise<void> {
  const until = performance.now() + atMost * 1000;
  while (performance.now() < until) {
    const before = busySeconds();
    await pause(1000);
    if (busySeconds() - before < QUIET) return;
  }
}

/** Seconds that this process has worked. */
function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that all processors together have worked since the machine started. */
function busySeconds(): number {
  const milliseconds = cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return milliseconds.reduce((sum, each) => sum + each, 0) / 1000;
}

function run({ program, args, cwd }: Command, watch: Watch): Promise<void> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    // As the launcher of `npm run build` has it; the other generators that run on Node.js get the same.
    NODE_COMPILE_CACHE: COMPILED,
  };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let failure = '';
  child.stderr.on('data', (data: Buffer) => {
    failure = (failure + data.toString()).slice(-4000);
  });
  const stop = watch.follow(child.pid ?? 0);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      stop();
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

  /** Looks at a program and those it starts again and again; gives what ends that. */
  follow(id: number): () => void {
    const started = performance.now();
    let timer: NodeJS.Timeout | null = null;
    const look = (): void => {
      this.#look(id);
      timer = setTimeout(look, performance.now() - started < 1000 ? OFTEN : LATER);
    };
    look();
    return () => {
      if (timer) clearTimeout(timer);
      this.#before += this.#ticks;
      this.#ticks = 0;
    };
  }

  /** The largest process was at its peak between two looks perhaps, and all together were at least as large as it. */
  seen(): Pick<Cost, 'largest' | 'together' | 'processor'> {
    if (this.#largest === 0) return { largest: null, together: null, processor: null };
    const processor = (this.#before + this.#ticks) / TICKS;
    return { largest: this.#largest, together: Math.max(this.#together, this.#largest), processor };
  }

  #look(id: number): void {
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
