import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Seen } from './guard/look.ts';
import { type Common, type Order, openMaker } from './making.ts';

/** Pages that go to a thread at a time. */
const BATCH = 32;
/** Lists of orders a thread has waiting, so that it never waits itself. */
const AHEAD = 2;
/** Fewer pages than this are made in this thread: starting others would take longer. */
const WORTH_THREADS = 96;
const MOST_THREADS = 8;

/** Makes pages, in threads where they are many. */
export interface Makers {
  /** Takes an order; resolves when the next one may come. */
  order(order: Order): Promise<void>;
  /** Resolves when all that was ordered is written, with what was seen in it, in the order of files. */
  finish(): Promise<Seen[]>;
  /** Stops the threads. */
  close(): Promise<void>;
}

/** Gives makers for a build; `made` is told how many pages are written each time some are. */
export function makersFor(common: Common, made: (count: number) => void): Makers {
  const first: Order[] = [];
  const seen: Seen[] = [];
  let threads: Thread[] = [];
  let batch: Order[] = [];

  const send = async (): Promise<void> => {
    const orders = batch;
    batch = [];
    if (orders.length === 0) return;
    const free = threads.reduce((best, each) => (each.waiting < best.waiting ? each : best));
    free.send(orders, (found) => {
      seen.push(...found);
      made(orders.length);
    });
    // Lets answers in, and waits where every thread has enough to do.
    await new Promise((resolve) => setImmediate(resolve));
    while (threads.every(({ waiting }) => waiting >= AHEAD)) await Promise.race(threads.map((each) => each.next()));
  };

  return {
    async order(order) {
      if (threads.length > 0) {
        batch.push(order);
        if (batch.length >= BATCH) await send();
        return;
      }
      first.push(order);
      if (first.length < WORTH_THREADS) return;
      threads = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, () => new Thread(common));
      for (const each of first.splice(0)) {
        batch.push(each);
        if (batch.length >= BATCH) await send();
      }
    },
    async finish() {
      if (threads.length > 0) await send();
      else if (first.length > 0) {
        const make = await openMaker(common);
        seen.push(...(await make(first)));
        made(first.length);
      }
      await Promise.all(threads.map((each) => each.idle()));
      return seen.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    },
    async close() {
      await Promise.all(threads.map((each) => each.close()));
    },
  };
}

class Thread {
  readonly #worker: Worker;
  readonly #answers: ((seen: Seen[]) => void)[] = [];
  #failure: unknown;
  #woken: (() => void)[] = [];

  constructor(common: Common) {
    this.#worker = new Worker(new URL('./making-thread.ts', import.meta.url), {
      workerData: common,
      // Pages are short-lived: a larger nursery saves copying them.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.on('message', (seen: Seen[]) => {
      this.#answers.shift()?.(seen);
      this.#wake();
    });
    this.#worker.on('error', (error) => {
      this.#failure = error;
      this.#wake();
    });
  }

  /** Lists of orders not yet answered. */
  get waiting(): number {
    return this.#answers.length;
  }

  send(orders: readonly Order[], answered: (seen: Seen[]) => void): void {
    this.#answers.push(answered);
    this.#worker.postMessage(orders);
  }

  /** Resolves at the next answer; throws what the thread met. */
  async next(): Promise<void> {
    if (this.#failure === undefined) await new Promise<void>((resolve) => this.#woken.push(resolve));
    if (this.#failure !== undefined) throw this.#failure;
  }

  async idle(): Promise<void> {
    while (this.waiting > 0) await this.next();
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #wake(): void {
    const woken = this.#woken;
    this.#woken = [];
    for (const resolve of woken) resolve();
  }
}
