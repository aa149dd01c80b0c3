import type { Entry } from '../entry.ts';
import type { ArticleOf, Kind, RecordOf } from './kinds.ts';
import type { PortalConfig } from './portal.ts';

/**
 * Everything read from a portal's folders whose shape is right, before the records are held against each other.
 * `config` is null where `data/portal.yaml` is missing or broken. Records stand in the order of their files.
 */
export type RecordSet = { readonly [K in Kind]: readonly Entry<RecordOf[K]>[] } & {
  readonly [A in keyof ArticleOf]: readonly Entry<ArticleOf[A]>[];
} & {
  readonly config: Entry<PortalConfig> | null;
  /** Files in the portal's public folder, as paths below it. */
  readonly publicFiles: ReadonlySet<string>;
};
