/** Tells what a long piece of work is doing: one changing line on a terminal, plain lines elsewhere. */
export interface Progress {
  /** Begins a stage; the one before is finished. */
  stage(title: string): void;
  /** How far the stage is. */
  at(done: number, total: number): void;
  /** Finishes the last stage. */
  end(): void;
}

interface Teller {
  write(text: string): void;
  isTerminal: boolean;
}

/** Progress written by a function, to a terminal or elsewhere. */
export function progressTo({ write, isTerminal }: Teller): Progress {
  let current = '';
  /** Hundredths of the stage that were told: a terminal is slow, and pages that stay are passed over by the thousand. */
  let told = -1;
  const rewrite = (text: string) => write(`\r\u001b[2K${text}`);
  const finish = () => {
    if (current !== '' && isTerminal) rewrite(`${current}\n`);
    current = '';
  };
  return {
    stage(title) {
      finish();
      current = title;
      told = -1;
      if (isTerminal) rewrite(`${title} …`);
      else write(`${title}\n`);
    },
    at(done, total) {
      const hundredths = Math.floor((done * 100) / total);
      if (!isTerminal || hundredths === told) return;
      told = hundredths;
      rewrite(`${current} ${done}/${total}`);
    },
    end: finish,
  };
}

/** Progress that nobody wants to see. */
export const silent: Progress = { stage() {}, at() {}, end() {} };
