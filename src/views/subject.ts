import { visibilityOf } from '../domain/portal.ts';
import type { Subject } from '../domain/records/subject.ts';
import { branchOf, nameOf, type Site } from './site.ts';

/** The one a result is about, as pages name it. */
export interface SubjectView {
  name: string;
  /** Shorter, for tables. */
  short: string;
  /** Its own page, where it has one. */
  href: string | null;
  /** The office a person holds. */
  office: string | null;
  region: string;
}

/** Names a subject; a person is named with the place of the office held, which tells those of one name apart. */
export function subjectView(site: Site, subject: Subject): SubjectView {
  const { portal, to } = site;
  const branch = branchOf(portal, subject);
  const region = site.tree.regionOf(branch.id);
  const branchName = branch.shortName ?? branch.name;
  switch (subject.kind) {
    case 'branch':
      return {
        name: branch.name,
        short: branchName,
        href: visibilityOf(portal.config, 'branches', branch) === 'public' ? to.branch(branch.id) : null,
        office: null,
        region,
      };
    case 'post': {
      const post = portal.posts.get(subject.id);
      const role = portal.config.roles.find((each) => each.id === post?.role)?.title ?? '';
      const name = `${nameOf(portal, subject)}（${region || branchName}）`;
      return { name, short: name, href: to.branch(branch.id), office: role || null, region };
    }
    case 'site':
      return {
        name: nameOf(portal, subject),
        short: nameOf(portal, subject),
        href: to.site(subject.id),
        office: null,
        region,
      };
    case 'project':
      return {
        name: nameOf(portal, subject),
        short: nameOf(portal, subject),
        href: to.project(subject.id),
        office: null,
        region,
      };
  }
}
