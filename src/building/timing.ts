/** How long the parts of a piece of work took. */
export interface Timing {
  /** Begins a part; the one before is over. */
  begin(name: string): void;
  /** Ends the last part and gives all in order; `at` and `took` in milliseconds since the work began. */
  end(): readonly { readonly name: string; readonly at: number; readonly took: number }[];
}

/** Starts a clock; `now` gives milliseconds. */
export function timing(now: () => number): Timing {
  const start = now();
  const parts: { name: string; at: number; took: number }[] = [];
  const close = (): void => {
    const last = parts.at(-1);
    if (last && last.took < 0) last.took = now() - start - last.at;
  };
  return {
    begin(name) {
      close();
      parts.push({ name, at: now() - start, took: -1 });
    },
    end() {
      close();
      return parts;
    },
  };
}

/** Parts as a trace for the viewers of browsers (Trace Event Format). */
export function serializeTrace(parts: ReturnType<Timing['end']>): string {
  const events = parts.map(({ name, at, took }) => ({
    name,
    cat: 'build',
    ph: 'X',
    ts: Math.round(at * 1000),
    dur: Math.round(took * 1000),
    pid: 1,
    tid: 1,
  }));
  return `${JSON.stringify({ traceEvents: events, displayTimeUnit: 'ms' }, null, 1)}\n`;
}
