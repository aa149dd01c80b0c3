import type { Practice } from '../domain/records/article.ts';
import { groupedBy, once } from './once.ts';
import { isProjectShown, isSiteShown, shownPractices } from './reference.ts';
import type { Site } from './site.ts';

/**
 * Practices that are out and say whom they are about: a demonstration site, a project, or an organisation, its own sites and
 * projects among them; the latest first.
 */
export function practicesAbout(
  site: Site,
  of: { site: string } | { project: string } | { branch: string },
): readonly Practice[] {
  if ('site' in of) return bySite(site).get(of.site) ?? [];
  if ('project' in of) return byProject(site).get(of.project) ?? [];
  return byBranch(site).get(of.branch) ?? [];
}

const bySite = once((site) => groupedBy(shownPractices(site), (practice) => practice.site));
const byProject = once((site) => groupedBy(shownPractices(site), (practice) => practice.project));

const byBranch = once((site): ReadonlyMap<string, readonly Practice[]> => {
  const pairs = shownPractices(site).flatMap((practice) => {
    const record = site.portal.sites.get(practice.site ?? '');
    const project = site.portal.projects.get(practice.project ?? '');
    const branches = [
      practice.branch,
      record && isSiteShown(site, record) ? record.branch : undefined,
      project && isProjectShown(site, project) ? project.branch : undefined,
    ];
    return [...new Set(branches)].map((branch) => ({ branch, practice }));
  });
  const groups = groupedBy(pairs, ({ branch }) => branch);
  return new Map([...groups].map(([branch, each]) => [branch, each.map(({ practice }) => practice)]));
});
