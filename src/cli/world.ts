/** What a command may know of and do to the world outside; main.ts gives the real one, tests their own. */
export interface World {
  /** Folder the command was started in; paths on the command line are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of this checkout: the engine, and by default the demo portal. */
  readonly engine: string;
  readonly now: () => Date;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether messages go to a terminal that shows changing lines and colours. */
  readonly isTerminal: boolean;
  /** Asks a person at a terminal; null where there is none, and everything must be said by options. */
  readonly questions: Questions | null;
  /** Settles when the user wants a running server to stop. */
  readonly untilStopped: () => Promise<void>;
}

/** Questions to a person at a terminal. Each answer is null where the person gave up. */
export interface Questions {
  /** A line of text; `check` gives what is wrong with it, or null. */
  text(question: string, initial: string, check: (answer: string) => string | null): Promise<string | null>;
  /** One of a few. */
  choose(question: string, options: readonly { value: string; label: string }[]): Promise<string | null>;
}

/** The command line was used wrongly: told without a stack trace, exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** Exit codes: 0 good (with warnings too), 1 errors in the records, 2 wrong use. */
export const EXIT = { good: 0, records: 1, use: 2 } as const;
