import type { Entry } from './entry.ts';
import type { Page, Practice } from './records/article.ts';
import type { Branch, Post } from './records/branch.ts';
import type { CalendarYear } from './records/calendar.ts';
import type { Visibility } from './records/fields.ts';
import type { Final } from './records/final.ts';
import { type Kind, kinds } from './records/kinds.ts';
import type { Ledger } from './records/ledger.ts';
import type { Notice } from './records/notice.ts';
import type { PortalConfig } from './records/portal.ts';
import type { Programme } from './records/programme.ts';
import type { Project } from './records/project.ts';
import { editionOf } from './records/root.ts';
import type { Scheme } from './records/scheme.ts';
import type { RecordSet } from './records/set.ts';
import type { Sheet } from './records/sheet.ts';
import type { Site } from './records/site.ts';

/** A checked whole: every record by its key, in the order of the files. Built only from records without an error. */
export interface Portal {
  readonly config: PortalConfig;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly posts: ReadonlyMap<string, Post>;
  /** By `id@edition`. */
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly sheets: readonly Sheet[];
  readonly sites: ReadonlyMap<string, Site>;
  /** By `id@edition`. */
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly notices: ReadonlyMap<string, Notice>;
  readonly finals: readonly Final[];
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly calendar: readonly CalendarYear[];
  readonly practices: ReadonlyMap<string, Practice>;
  readonly pages: ReadonlyMap<string, Page>;
}

/** Makes the portal of a set of records in which `checkPortal` found no error; throws where there is no portal.yaml. */
export function portalOf(set: RecordSet): Portal {
  if (!set.config) throw new Error('portalOf needs data/portal.yaml');
  return {
    config: set.config.value,
    branches: byId(set.branches),
    posts: byId(set.posts),
    schemes: byKey(set.schemes, editionOf),
    sheets: set.scores.map((entry) => entry.value),
    sites: byId(set.sites),
    programmes: byKey(set.programmes, editionOf),
    projects: byId(set.projects),
    notices: byId(set.notices),
    finals: set.finals.map((entry) => entry.value),
    ledgers: byId(set.ledgers),
    calendar: set.calendar.map((entry) => entry.value),
    practices: byId(set.practices),
    pages: byId(set.pages),
  };
}

/** Who may see a record: its own word, else the portal's policy for its kind, else the kind's default. */
export function visibilityOf(
  config: PortalConfig,
  kind: Kind,
  record: { visibility?: Visibility | undefined },
): Visibility {
  return record.visibility ?? config.policies.visibility?.[kind] ?? kinds[kind].visibility;
}

/** Visibility of a ledger: some types are counted, not listed, or kept back, unless the record or the portal says otherwise. */
export function ledgerVisibility(config: PortalConfig, ledger: Ledger): Visibility {
  const byType: Partial<Record<Ledger['type'], Visibility>> = { issues: 'summary', measures: 'withheld' };
  if (ledger.type === 'pairs' && ledger.relation === 'help') byType.pairs = 'summary';
  return (
    ledger.visibility ??
    config.policies.visibility?.[`ledgers/${ledger.type}`] ??
    byType[ledger.type] ??
    visibilityOf(config, 'ledgers', ledger)
  );
}

function byId<T extends { id: string }>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> {
  return byKey(entries, (value) => value.id);
}

function byKey<T>(entries: readonly Entry<T>[], key: (value: T) => string): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [key(entry.value), entry.value]));
}
