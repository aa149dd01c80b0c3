import { awardDay } from '../domain/lifecycle/project.ts';
import { namesShown } from '../domain/notice/publication.ts';
import type { Branch, BranchEvent } from '../domain/records/branch.ts';
import type { ListEntry, Notice } from '../domain/records/notice.ts';
import { endedOn, foundedOn } from '../domain/tree.ts';
import { type BranchLedgers, ledgersAbout } from './branch-ledgers.ts';
import { resultsOf, type SubjectResults } from './history.ts';
import { groupedBy, once } from './once.ts';
import { practicesAbout } from './practices-about.ts';
import {
  branchRef,
  byText,
  countedOnly,
  isPublic,
  noticeRef,
  type Ref,
  regionOf,
  shortBranchRef,
  shownNotices,
  shownProjects,
  shownSites,
  until,
} from './reference.ts';
import type { Site } from './site.ts';
import { namedOn } from './sites.ts';

/** A branch's page: who it is, and everything public that this site holds of it. */
export interface BranchView extends BranchLedgers {
  id: string;
  name: string;
  kind: string;
  summary: string | null;
  /** Organisations above it, from the top down. */
  above: Ref[];
  below: (Ref & { kind: string })[];
  /** Organisations below it that are counted, not listed. */
  belowHidden: number;
  region: { title: string; href: string | null } | null;
  members: number | null;
  households: number | null;
  population: number | null;
  founded: string | null;
  ended: string | null;
  partners: {
    type: NonNullable<Branch['partners']>[number]['type'];
    title: string;
    href: string | null;
    since: string | null;
    until: string | null;
  }[];
  formerNames: { name: string; until: string | null }[];
  events: BranchHappening[];
  posts: { role: string; name: string; from: string; until: string | null }[];
  results: SubjectResults[];
  sites: (Ref & { named: string | null; level: string })[];
  projects: (Ref & { programme: string; awarded: { title: string; on: string; lost: boolean } | null; from: string })[];
  practices: (Ref & { on: string })[];
  notices: (Ref & { on: string })[];
}

/** Something that happened to a branch; `others` are the organisations it went to or came from. */
export interface BranchHappening {
  on: string;
  type: BranchEvent['type'];
  others: string[];
  /** The public pages of what it became. */
  into: Ref[];
  document: string | null;
  reason: string | null;
}

/** The page of a public branch. */
export function branchView(site: Site, id: string): BranchView {
  const { portal, tree, day } = site;
  const branch = portal.branches.get(id);
  if (!branch) throw new Error(`no branch ${id}`);
  const children = tree.childrenOf(id).flatMap((child) => portal.branches.get(child) ?? []);
  const ended = endedOn(branch);
  return {
    id,
    name: branch.name,
    kind: kindTitle(site, branch),
    summary: branch.summary ?? null,
    above: tree
      .ancestorsOf(id)
      .flatMap((each) => shortBranchRef(site, each) ?? [])
      .toReversed(),
    below: children.flatMap((child) => {
      const ref = shortBranchRef(site, child.id);
      return ref ? [{ ...ref, kind: kindTitle(site, child) }] : [];
    }),
    belowHidden: countedOnly(site, 'branches', children),
    region: regionOf(site, id),
    members: branch.members ?? null,
    households: branch.households ?? null,
    population: branch.population ?? null,
    founded: foundedOn(branch),
    ended: ended !== null && ended <= day ? ended : null,
    partners: partnersOf(site, branch),
    formerNames: (branch.formerNames ?? []).map((former) => ({ name: former.name, until: former.until ?? null })),
    events: until(site, branch.events).map((event) => happening(site, event)),
    posts: postsOf(site, id),
    results: resultsOf(site, { kind: 'branch', id }),
    ...recordsOf(site, id),
    notices: noticesOf(site, id),
    ...ledgersAbout(site, id),
  };
}

/** The title of a branch's kind. */
export function kindTitle(site: Site, branch: Branch): string {
  return site.portal.config.kinds.find((kind) => kind.id === branch.kind)?.title ?? branch.kind;
}

function partnersOf(site: Site, branch: Branch): BranchView['partners'] {
  return (branch.partners ?? []).flatMap((partner) => {
    if (partner.since !== undefined && partner.since > site.day) return [];
    const ref = branchRef(site, partner.branch);
    const title = ref?.title ?? partner.name;
    if (title === undefined) return [];
    return [
      {
        type: partner.type,
        title,
        href: ref?.href ?? null,
        since: partner.since ?? null,
        until: partner.until ?? null,
      },
    ];
  });
}

function happening(site: Site, event: BranchEvent): BranchHappening {
  const name = (id: string) => branchRef(site, id)?.title ?? [];
  const others = {
    founded: () => [],
    dissolved: () => [],
    renamed: () => ('from' in event ? [event.from] : []),
    moved: () => ('from' in event ? [name(event.from)].flat() : []),
    merged: () => ('into' in event ? [event.into].flat().flatMap(name) : []),
    split: () => ('into' in event ? [event.into].flat().flatMap(name) : []),
  }[event.type]();
  const refs = 'into' in event ? [event.into].flat().flatMap((id) => branchRef(site, id) ?? []) : [];
  return {
    on: event.on,
    type: event.type,
    others,
    into: refs,
    document: event.document ?? null,
    reason: event.reason ?? null,
  };
}

function postsOf(site: Site, id: string): BranchView['posts'] {
  const { roles } = site.portal.config;
  return (postsByBranch(site).get(id) ?? [])
    .filter((post) => post.from <= site.day && isPublic(site, 'posts', post))
    .sort((a, b) => byText(b.from, a.from))
    .map((post) => ({
      role: roles.find((role) => role.id === post.role)?.title ?? post.role,
      name: post.name,
      from: post.from,
      until: post.until !== undefined && post.until <= site.day ? post.until : null,
    }));
}

function recordsOf(site: Site, id: string): Pick<BranchView, 'sites' | 'projects' | 'practices'> {
  const { portal, to, day } = site;
  return {
    sites: (sitesByBranch(site).get(id) ?? []).map((each) => ({
      title: each.name,
      href: to.site(each.id),
      named: namedOn(site, each),
      level:
        portal.programmes.get(each.programme)?.levels?.find((level) => level.id === each.level)?.title ?? each.level,
    })),
    projects: (projectsByBranch(site).get(id) ?? [])
      .toSorted((a, b) => byText(b.stages[0]?.on ?? '', a.stages[0]?.on ?? ''))
      .map((each) => {
        const on = awardDay(each);
        const lost = each.lost !== undefined && each.lost.on <= day;
        return {
          title: each.title,
          href: to.project(each.id),
          programme: portal.programmes.get(each.programme)?.title ?? '',
          awarded: each.award && on !== null && on <= day ? { title: each.award.title, on, lost } : null,
          from: each.stages[0]?.on ?? '',
        };
      }),
    practices: practicesAbout(site, { branch: id }).map((each) => ({
      title: each.title,
      href: to.practice(each.id),
      on: each.publishedOn,
    })),
  };
}

const postsByBranch = once((site) => groupedBy(site.portal.posts.values(), ({ branch }) => branch));
const sitesByBranch = once((site) => groupedBy(shownSites(site), ({ branch }) => branch));
const projectsByBranch = once((site) => groupedBy(shownProjects(site), ({ branch }) => branch));

/** Notices that list the branch, its sites, its projects or its results. */
function noticesOf(site: Site, id: string): BranchView['notices'] {
  return (noticesByBranch(site).get(id) ?? [])
    .toSorted((a, b) => byText(b.signedOn, a.signedOn))
    .flatMap((notice) => {
      const ref = noticeRef(site, notice.id);
      return ref ? [{ ...ref, on: notice.signedOn }] : [];
    });
}

const noticesByBranch = once((site): ReadonlyMap<string, Notice[]> => {
  const { portal, calendar, day } = site;
  const branchesOn = (line: ListEntry): string | undefined => {
    if ('branch' in line) return line.branch;
    if ('site' in line) return portal.sites.get(line.site)?.branch;
    if ('project' in line) return portal.projects.get(line.project)?.branch;
    return 'result' in line ? /\/branch\/(.+)$/.exec(line.result)?.[1] : undefined;
  };
  const pairs = shownNotices(site)
    .filter((notice) => namesShown(notice, portal.config, calendar, day))
    .flatMap((notice) => [...new Set(notice.list.map(branchesOn))].map((branch) => ({ branch, notice })));
  const groups = groupedBy(pairs, ({ branch }) => branch);
  return new Map([...groups].map(([branch, each]) => [branch, each.map(({ notice }) => notice)]));
});
