import type { ListEntry, Notice } from '../domain/records/notice.ts';
import type { Subject } from '../domain/records/subject.ts';
import { revisionsOf } from './assessments.ts';
import { finalOf } from './finality.ts';
import { awardOf } from './projects.ts';
import { byText, projectRef, siteRef, until } from './reference.ts';
import type { Site } from './site.ts';

/** What became of a line after its notice, as the record it lists tells; `href` leads to where that is told. */
export interface LaterEvent {
  type: 'named' | 'awarded' | 'final' | 'corrected' | 'lost';
  on: string;
  href: string;
}

/** Naming, award, final result, later corrections and loss of a line, from the first day of the notice on. */
export function laterOf(site: Site, notice: Notice, line: ListEntry): LaterEvent[] {
  const all = 'site' in line ? ofSite(site, line.site) : 'project' in line ? ofProject(site, line.project) : [];
  const events = 'result' in line ? ofResult(site, line.result) : all;
  return events.filter(({ on }) => on >= notice.period.from && on <= site.day).sort((a, b) => byText(a.on, b.on));
}

function ofSite(site: Site, id: string): LaterEvent[] {
  const href = siteRef(site, id)?.href;
  if (href === undefined) return [];
  return until(site, site.portal.sites.get(id)?.events).flatMap((event): LaterEvent[] => {
    if (event.type === 'named') return [{ type: 'named', on: event.on, href }];
    const lost = event.type === 'withdrawn' || (event.type === 'reviewed' && event.result === 'withdrawn');
    return lost ? [{ type: 'lost', on: event.on, href }] : [];
  });
}

function ofProject(site: Site, id: string): LaterEvent[] {
  const href = projectRef(site, id)?.href;
  const project = site.portal.projects.get(id);
  const award = project && awardOf(site, project);
  if (href === undefined || !award) return [];
  return [
    { type: 'awarded', on: award.on, href },
    ...(award.lost === null ? [] : [{ type: 'lost' as const, on: award.lost, href }]),
  ];
}

function ofResult(site: Site, key: string): LaterEvent[] {
  const result = site.results.get(key);
  if (!result || !site.isShown(result)) return [];
  const [edition = '', period = '', kind, id] = key.split('/');
  const href = site.to.result(edition, period, { kind, id } as Subject);
  const final = finalOf(site, result);
  return [
    ...(final ? [{ type: 'final' as const, on: final.finalOn, href }] : []),
    ...revisionsOf(site, result).flatMap(({ correction }) =>
      correction ? [{ type: 'corrected' as const, on: correction.on, href: `${href}#corrections` }] : [],
    ),
  ];
}
