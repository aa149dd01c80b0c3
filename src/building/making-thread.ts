import { parentPort, workerData } from 'node:worker_threads';
import { type Common, type Order, openMaker } from './making.ts';

/* A thread that makes pages: takes lists of orders, answers each with what was seen in the files written. */

const make = openMaker(workerData as Common);

parentPort?.on('message', async (orders: readonly Order[]) => {
  const seen = await (await make)(orders);
  parentPort?.postMessage(seen);
});
