import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from './program.ts';
import { terminalQuestions } from './questions.ts';

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  engine: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'),
  now: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
  questions: process.stdin.isTTY === true && process.stdout.isTTY === true ? terminalQuestions : null,
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
});
