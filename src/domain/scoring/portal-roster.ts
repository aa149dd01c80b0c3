import type { Branch, Post } from '../records/branch.ts';
import type { PortalConfig } from '../records/portal.ts';
import type { Project } from '../records/project.ts';
import type { Site } from '../records/site.ts';
import { endedOn, foundedOn, treeOf } from '../tree.ts';
import { type Member, type Roster, rosterOf } from './roster.ts';

interface Records {
  readonly config: PortalConfig;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly projects: ReadonlyMap<string, Project>;
}

/**
 * The subjects of a portal as scoring sees them. A post has the level and region of its branch and its role as kind; a site and
 * a project have the programme (its id, without the edition) as kind. The tree must be without cycles.
 */
export function rosterOfRecords({ config, branches, posts, sites, projects }: Records): Roster {
  const tree = treeOf(config, branches);
  const levels = new Map(config.kinds.map((kind) => [kind.id, kind.level]));
  const members = new Map<string, Member>();
  for (const branch of branches.values()) {
    members.set(`branch/${branch.id}`, {
      kind: branch.kind,
      level: levels.get(branch.kind),
      region: tree.regionKeyOf(branch.id),
      parent: branch.parent,
      members: branch.members,
      from: foundedOn(branch) ?? undefined,
      until: endedOn(branch) ?? undefined,
    });
  }
  const placed = (kind: string, branchId: string): Member => {
    const branch = members.get(`branch/${branchId}`);
    return { kind, level: branch?.level, region: branch?.region, parent: branchId };
  };
  for (const post of posts.values()) {
    members.set(`post/${post.id}`, { ...placed(post.role, post.branch), from: post.from, until: post.until });
  }
  for (const site of sites.values()) members.set(`site/${site.id}`, placed(programmeId(site.programme), site.branch));
  for (const project of projects.values()) {
    members.set(`project/${project.id}`, placed(programmeId(project.programme), project.branch));
  }
  return rosterOf(members, [...posts.values()]);
}

function programmeId(edition: string): string {
  return edition.split('@')[0] ?? edition;
}
