import { run } from '../../src/cli/program.ts';
import type { Questions } from '../../src/cli/world.ts';
import { checkout } from '../site/site.ts';

/** Runs a command line in a folder and gives its exit code and what it said. */
export function sunboardIn(cwd: string, ...argv: string[]): Promise<Said> {
  return sunboardAsking(cwd, null, ...argv);
}

interface Said {
  code: number;
  out: string;
  err: string;
}

/** The same with somebody at the terminal who answers questions. */
export async function sunboardAsking(cwd: string, questions: Questions | null, ...argv: string[]): Promise<Said> {
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
    questions,
    untilStopped: () => Promise.resolve(),
  });
  return { code, ...said };
}
