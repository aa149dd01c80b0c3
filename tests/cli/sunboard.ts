import { run } from '../../src/cli/program.ts';
import { checkout } from '../site/site.ts';

/** Runs a command line in a folder and gives its exit code and what it said. */
export async function sunboardIn(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    cwd,
    env: {},
    engine: checkout,
    now: () => new Date('2026-11-20T18:00:00Z'),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    isTerminal: false,
    questions: null,
    untilStopped: () => Promise.resolve(),
  });
  return { code, ...said };
}
