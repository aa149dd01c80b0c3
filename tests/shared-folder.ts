import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what test files of one run share, gone after the run. */
    sharedFolder: string;
  }
}

let folder: string;

/** Makes the folder before a run of tests. */
export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'sunboard-shared-'));
  project.provide('sharedFolder', folder);
}

/** Removes it after the run. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
