import { formatPlace, Locator } from '../loading/locate.ts';
import { reportedFindings } from '../loading/report.ts';
import type { Tree } from '../loading/tree.ts';
import type { CliLanguage } from '../words/cli.ts';
import { importWords } from '../words/import.ts';
import type { Change } from './change.ts';
import type { Plan, Planned } from './plan.ts';

/** Keys of new records shown for each file, and changed records shown at all. */
const MOST_KEYS = 5;
const MOST_CHANGED = 30;

interface Outcome {
  readonly language: CliLanguage;
  readonly written: boolean;
}

/** A plan in words, for a terminal. */
export function formatPlan(plan: Plan, { language, written }: Outcome): string {
  const words = importWords[language];
  const lines = plan.tables.map(({ file, encoding, rows }) => words.read(file, rows.length, encoding));
  if (plan.skipped.length > 0) lines.push('', words.skipped(plan.skipped.length), ...skippedLines(plan));
  if (plan.added.length > 0) {
    lines.push('', words.added(plan.added.length));
    for (const [, group] of Map.groupBy(plan.added, ({ file }) => file)) {
      const [{ kind, file }] = group as [Planned];
      const keys = group
        .slice(0, MOST_KEYS)
        .map(({ key }) => key)
        .join('、');
      lines.push(
        `  ${words.records(words.kinds[kind], group.length, file)}`,
        `    ${words.examples(keys, group.length - MOST_KEYS)}`,
      );
    }
  }
  if (plan.changed.length > 0) {
    lines.push('', words.changed(plan.changed.length));
    for (const { key, file, changes } of plan.changed.slice(0, MOST_CHANGED)) {
      lines.push(`  ${file}  ${key}`);
      for (const { path, from, to } of changes) {
        const field = formatPath(path);
        lines.push(
          `    ${from === null ? words.addition(field, formatTree(to)) : words.change(field, formatTree(from), formatTree(to))}`,
        );
      }
    }
    if (plan.changed.length > MOST_CHANGED) lines.push(`  ${words.more(plan.changed.length - MOST_CHANGED)}`);
  }
  if (plan.same.length > 0) lines.push('', words.same(plan.same.length));
  lines.push('', plan.files.size === 0 ? words.nothing : written ? words.written(plan.files.size) : words.dryRun);
  return `${lines.join('\n')}\n`;
}

/** A plan as JSON; keys are permanent. */
export function serializePlan(plan: Plan, { language, written }: Outcome): string {
  const named = ({ kind, key, file }: Planned) => ({ kind, key, file });
  const locator = new Locator(plan.sources);
  const findings = reportedFindings(plan.findings, plan.sources, language);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const outline = {
    tables: plan.tables.map(({ file, encoding, rows }) => ({ file, encoding, rows: rows.length })),
    added: plan.added.map(named),
    changed: plan.changed.map((each) => ({
      ...named(each),
      fields: each.changes.map(({ path, from, to }) => ({ field: formatPath(path), from, to })),
    })),
    same: plan.same.map(named),
    skipped: plan.skipped.map(({ at, reason }) => ({ place: formatPlace(locator.placeOf(at)), reason })),
    files: [...plan.files.keys()],
    written,
    findings,
    errors,
    warnings: findings.length - errors,
  };
  return `${JSON.stringify(outline, null, 2)}\n`;
}

function skippedLines(plan: Plan): string[] {
  const locator = new Locator(plan.sources);
  return plan.skipped.map(({ at, reason }) => `  ${formatPlace(locator.placeOf(at))}  ${reason}`);
}

function formatPath(path: Change['path']): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join('.');
}

function formatTree(tree: Tree): string {
  return typeof tree === 'string' ? tree : JSON.stringify(tree);
}
