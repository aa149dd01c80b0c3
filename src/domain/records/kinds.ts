import type { z } from 'zod';
import type { Page, Practice } from './article.ts';
import { type Branch, branchSchema, type Post, postSchema } from './branch.ts';
import { type CalendarYear, calendarSchema } from './calendar.ts';
import { type Exception, exceptionSchema } from './exception.ts';
import type { Visibility } from './fields.ts';
import { type Final, finalSchema } from './final.ts';
import { type Ledger, ledgerSchema } from './ledger.ts';
import { type Notice, noticeSchema } from './notice.ts';
import { type Programme, programmeSchema } from './programme.ts';
import { type Project, projectSchema } from './project.ts';
import { type Scheme, schemeSchema } from './scheme.ts';
import { type Sheet, sheetSchema } from './sheet.ts';
import { type Site, siteSchema } from './site.ts';

/** The type of a record of each kind; a kind is named by its folder under `data/`. */
export interface RecordOf {
  branches: Branch;
  posts: Post;
  schemes: Scheme;
  scores: Sheet;
  sites: Site;
  programmes: Programme;
  projects: Project;
  notices: Notice;
  finals: Final;
  ledgers: Ledger;
  calendar: CalendarYear;
  exceptions: Exception;
}

/** A kind of record that is read from `data/<kind>/`. */
export type Kind = keyof RecordOf;

interface KindRule<K extends Kind> {
  schema: z.ZodType<RecordOf[K]>;
  /** The word for one record, as in finding texts and addresses: `branch`. */
  singular: string;
  /** Who may see a record that does not say so itself and for which the portal has no policy. */
  visibility: Visibility;
}

/** Every kind of record: its schema, its word, its default visibility. */
export const kinds: { readonly [K in Kind]: KindRule<K> } = {
  branches: { schema: branchSchema, singular: 'branch', visibility: 'public' },
  posts: { schema: postSchema, singular: 'post', visibility: 'public' },
  schemes: { schema: schemeSchema, singular: 'scheme', visibility: 'public' },
  scores: { schema: sheetSchema, singular: 'sheet', visibility: 'public' },
  sites: { schema: siteSchema, singular: 'site', visibility: 'public' },
  programmes: { schema: programmeSchema, singular: 'programme', visibility: 'public' },
  projects: { schema: projectSchema, singular: 'project', visibility: 'public' },
  notices: { schema: noticeSchema, singular: 'notice', visibility: 'public' },
  finals: { schema: finalSchema, singular: 'final', visibility: 'public' },
  ledgers: { schema: ledgerSchema, singular: 'ledger', visibility: 'public' },
  calendar: { schema: calendarSchema, singular: 'calendar', visibility: 'public' },
  exceptions: { schema: exceptionSchema, singular: 'exception', visibility: 'withheld' },
};

export const KINDS = Object.keys(kinds) as readonly Kind[];

/** A practice or page as the content loader gives it. */
export interface ArticleOf {
  practices: Practice;
  pages: Page;
}
