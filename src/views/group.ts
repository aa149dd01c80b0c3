import type { Group } from '../domain/scoring/assessment.ts';
import type { Site } from './site.ts';

/** What the members of a group share, in words of the records: `村党支部`, `石臼镇`; empty where all are ranked together. */
export function groupNames({ portal }: Site, by: Group['by']): string[] {
  const { kinds, levels } = portal.config;
  return by.map(({ property, value }) => {
    if (property === 'kind') return kinds.find((kind) => kind.id === value)?.title ?? roleTitle(portal, value) ?? value;
    if (property === 'level') return levels.find((level) => level.id === value)?.title ?? value;
    const branch = portal.branches.get(value);
    return branch?.shortName ?? branch?.name ?? value;
  });
}

function roleTitle(portal: Site['portal'], id: string): string | undefined {
  return portal.config.roles.find((role) => role.id === id)?.title;
}
