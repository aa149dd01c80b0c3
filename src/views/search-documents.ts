import type { Result } from '../domain/scoring/result.ts';
import type { SearchDocument } from '../search/document.ts';
import { kindTitle } from './branch.ts';
import { demonstrationSiteView } from './demonstration-site.ts';
import { gradeView } from './grades.ts';
import { once } from './once.ts';
import { projectView } from './project.ts';
import { branchRef, isPublic, publicBranches, regionOf, shownProjects, shownSites, until } from './reference.ts';
import { proseDocuments } from './search-prose.ts';
import { EMPTY, named, sentences } from './search-text.ts';
import type { Site } from './site.ts';
import { allWinners, lineOf } from './winners.ts';

/*
 * What search may know of each page: taken from the views the pages are made of, so that what is not shown, not yet out or
 * taken down is not in an index either.
 */

/** Every page that can be found, with its text. */
export function searchDocuments(site: Site): SearchDocument[] {
  return [...branches(site), ...sites(site), ...projects(site), ...winners(site), ...proseDocuments(site)];
}

function branches(site: Site): SearchDocument[] {
  const people = new Map<string, { role: string; name: string }[]>();
  const { portal, to, tree, day } = site;
  for (const post of portal.posts.values()) {
    if (post.from > day || !isPublic(site, 'posts', post)) continue;
    const role = portal.config.roles.find((each) => each.id === post.role)?.title ?? '';
    const known = people.get(post.branch);
    if (known) known.push({ role, name: post.name });
    else people.set(post.branch, [{ role, name: post.name }]);
  }
  const results = latestResults(site);
  return publicBranches(site).map((branch) => {
    const posts = people.get(branch.id) ?? [];
    const former = (branch.formerNames ?? []).map(({ name }) => name);
    const short = branch.shortName === undefined ? [] : [branch.shortName];
    const above = tree.ancestorsOf(branch.id).flatMap((each) => branchRef(site, each)?.title ?? []);
    const partners = (branch.partners ?? [])
      .filter(({ since }) => since === undefined || since <= day)
      .flatMap((partner) => branchRef(site, partner.branch)?.title ?? partner.name ?? []);
    const events = until(site, branch.events).flatMap(({ document, reason }) => [document, reason]);
    return {
      ...EMPTY,
      ...standingOf(site, results.get(`branch/${branch.id}`)),
      url: to.branch(branch.id),
      kind: 'branch',
      title: branch.name,
      names: [
        ...named([...former, ...short], false),
        ...named(
          posts.map(({ name }) => name),
          true,
        ),
      ],
      body: sentences([
        kindTitle(site, branch),
        ...above,
        branch.summary,
        ...former,
        ...posts.map(({ role, name }) => `${role}${name}`),
        ...partners,
        ...events,
      ]),
      region: regionOf(site, branch.id)?.title ?? null,
    };
  });
}

function sites(site: Site): SearchDocument[] {
  const results = latestResults(site);
  return shownSites(site).map((record) => {
    const view = demonstrationSiteView(site, record.id);
    return {
      ...EMPTY,
      ...standingOf(site, results.get(`site/${record.id}`)),
      url: site.to.site(record.id),
      kind: 'site',
      title: view.name,
      names: named([view.leader], true),
      body: sentences([
        view.level,
        view.summary,
        view.branch?.title,
        view.leader,
        ...view.events.flatMap(({ by, reason, document }) => [by, reason, document]),
        view.photo?.alt,
        view.photo?.credit,
      ]),
      date: view.events.at(-1)?.on ?? null,
      year: (view.standing.namedOn ?? view.standing.since).slice(0, 4),
      region: view.region?.title ?? null,
      programme: view.programme?.title ?? null,
    };
  });
}

function projects(site: Site): SearchDocument[] {
  return shownProjects(site).map((record) => {
    const view = projectView(site, record.id);
    return {
      ...EMPTY,
      url: site.to.project(record.id),
      kind: 'project',
      title: view.title,
      names: named([view.leader], true),
      body: sentences([
        view.summary,
        view.branch?.title,
        view.leader,
        view.programme?.title,
        view.titleSought,
        view.award?.title,
        view.award?.by,
        view.award?.document,
        view.award?.lost?.reason,
        ...view.stages.flatMap(({ by, text }) => [by, text]),
      ]),
      date: view.stages.at(-1)?.on ?? null,
      year: (view.award?.on ?? view.stages[0]?.on)?.slice(0, 4) ?? null,
      region: view.region?.title ?? null,
      programme: view.programme?.title ?? null,
      score: view.jury?.mean ?? null,
      rank: view.award?.rank ?? view.jury?.rank ?? null,
    };
  });
}

/** The words of a winner's line: whatever else is known of it is told on its own page. */
function winners(site: Site): SearchDocument[] {
  return allWinners(site).map((winner) => {
    const year = winner.on.slice(0, 4);
    return {
      ...EMPTY,
      url: lineOf(site, winner),
      kind: 'winner' as const,
      title: winner.title,
      names: named([winner.leader], true),
      body: sentences([
        year,
        winner.award,
        winner.programme?.title,
        winner.branch?.title,
        winner.region,
        winner.leader,
      ]),
      date: winner.on,
      year,
      region: winner.region,
      programme: winner.programme?.title ?? null,
      score: winner.score,
      rank: winner.rank,
    };
  });
}

/** The latest public result of each subject. */
const latestResults = once((site): ReadonlyMap<string, Result> => {
  const latest = new Map<string, Result>();
  for (const { results } of site.assessments) {
    for (const result of results) {
      const key = `${result.subject.kind}/${result.subject.id}`;
      const known = latest.get(key);
      if (!site.isShown(result) || result.gradeInForce === null || (known && known.period >= result.period)) continue;
      latest.set(key, result);
    }
  }
  return latest;
});

function standingOf(site: Site, result: Result | undefined): Pick<SearchDocument, 'grade' | 'score' | 'rank'> {
  if (!result) return { grade: null, score: null, rank: null };
  return {
    grade: gradeView(site.schemeOf(result), result.gradeInForce)?.name ?? null,
    score: result.value,
    rank: result.rank,
  };
}
