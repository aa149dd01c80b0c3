import { addDays } from '../domain/day.ts';
import type { Site } from '../views/site.ts';
import { type InputState, scanInputs } from './inputs.ts';
import { minuteFor } from './minute.ts';
import { servedState } from './output.ts';
import type { Shard } from './shard.ts';
import { type BuildState, parseState } from './state.ts';
import { digestOfProgram } from './theme/key.ts';

/** What a build is told that changes the files of the site, or what may be kept of them. */
export interface Manner {
  /** Whether packed forms stand beside the files, for hosts that send those. */
  compress?: boolean;
  /** The part of the site to build, see shard.ts; null for the whole. */
  shard?: Shard | null;
  /** Whether the site can be searched. */
  search?: boolean;
  /** Whether it is looked through for what is personal. */
  guarded?: boolean;
}

interface Where {
  engine: string;
  root: string;
  /** Absolute path of the link that is served. */
  out: string;
  now: Date;
  /** The day or minute to reckon by; null for now. */
  on: string | null;
}

/** A manner in words of its own: a site built in another is not built on. */
export function mannerOf({ compress = false, shard = null, search = true, guarded = true }: Manner): string {
  return JSON.stringify({ compress, shard, search, guarded });
}

/**
 * The state of the site served at `out` where a build would make that very site again; null where there is something to do.
 * `inputs` is the files as they are, to be handed to a build. Reads no record: the files are only compared with those the
 * site was made from. Throws OutputUnwritable.
 */
export function lookAtLast({ engine, root, out, now, on, ...manner }: Manner & Where): {
  inputs: InputState;
  last: BuildState | null;
} {
  const state = parseState(servedState(out), { program: digestOfProgram(engine), manner: mannerOf(manner) });
  const { state: inputs, same } = scanInputs(root, state?.inputs ?? null, now);
  const minute = state ? minuteFor(on, now, state.timeZone) : '';
  const current = state?.inputs && state.search !== null && same && state.from <= minute && minute < state.until;
  return { inputs, last: current ? state : null };
}

/** The first minute after that of a site at which another may come out of the same records: a release, or the next day. */
export function nextChange({ portal, day, minute }: Site): string {
  const releases = [...portal.notices.values()].flatMap(({ releaseAt }) => releaseAt ?? []);
  return [...releases, addDays(day, 1)].filter((each) => each > minute).sort()[0] ?? minute;
}
