/** One of several threads that change the same folders of a site at once. */
import { workerData } from 'node:worker_threads';
import { removeFile, replaceFile } from '../../src/building/output-file.ts';

const { folder, thread, rounds }: { folder: string; thread: number; rounds: number } = workerData;
for (let round = 0; round < rounds; round += 1) {
  // Folders that every thread makes, fills and empties: one goes away under the hands of another.
  for (const path of [`a/b/${round % 3}/c/${thread}.html`, `a/${round % 2}/${thread}.html`]) {
    replaceFile(folder, path, `thread ${thread}, round ${round}`);
    if (round < rounds - 6) removeFile(folder, path);
  }
}
