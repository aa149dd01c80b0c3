import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';
import type { Cost } from './cost.ts';
import type { Comparison } from './sample.ts';

/** The machine, as far as figures depend on it. */
export interface Machine {
  readonly processors: string;
  /** In GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly inMemory: boolean;
}

/** All runs of one generator, or one step of Sunboard, over a portal of one size. */
export interface Series {
  readonly id: string;
  readonly pages: number;
  /** The day it was measured. */
  readonly on: string;
  readonly runs: readonly Cost[];
  /** What it ended with where it could not build the portal. */
  readonly failed?: string;
}

/** What was measured, as it is kept between runs of the bench. */
export interface Results {
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly series: readonly Series[];
  /** By generator: how its pages compare with Sunboard's. */
  readonly samples: Readonly<Record<string, Comparison>>;
}

const FILE = new URL('./results.json', import.meta.url);

export function machineOf(inMemory: boolean): Machine {
  const all = cpus();
  return {
    processors: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
    memory: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    inMemory,
  };
}

/** The results kept, or none where another machine measured them. */
export function keptResults(machine: Machine): Results {
  const none: Results = { machine, versions: {}, series: [], samples: {} };
  if (!existsSync(FILE)) return none;
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Results;
  return JSON.stringify(kept.machine) === JSON.stringify(machine) ? kept : none;
}

/** The results on file, whoever measured them. */
export function resultsOnFile(): Results {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Results;
}

/** Keeps results; of a series measured again only the new runs stay. */
export function keep(results: Results, fresh: Omit<Results, 'machine'>): Results {
  const again = new Set(fresh.series.map(({ id, pages }) => `${id} ${pages}`));
  const series = [...results.series.filter(({ id, pages }) => !again.has(`${id} ${pages}`)), ...fresh.series];
  const merged: Results = {
    machine: results.machine,
    versions: { ...results.versions, ...fresh.versions },
    series: series.toSorted((a, b) => a.pages - b.pages || (a.id < b.id ? -1 : 1)),
    samples: { ...results.samples, ...fresh.samples },
  };
  writeFileSync(FILE, `${JSON.stringify(merged, null, 1)}\n`);
  return merged;
}

/** Least, middle and greatest of some figures. */
export interface Spread {
  readonly least: number;
  readonly middle: number;
  readonly greatest: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const half = (sorted.length - 1) / 2;
  return { least: at(0), middle: (at(Math.floor(half)) + at(Math.ceil(half))) / 2, greatest: at(sorted.length - 1) };
}
