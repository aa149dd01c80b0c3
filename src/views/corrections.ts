import { revisionsOf } from './assessments.ts';
import { byTime, cutOf } from './cut.ts';
import { type GradeView, gradeView } from './grades.ts';
import { wordingOf } from './notice-names.ts';
import { once } from './once.ts';
import { type PartsView, partsView } from './parts.ts';
import { isPublic, noticeRef, projectRef } from './reference.ts';
import type { Site } from './site.ts';
import { subjectView } from './subject.ts';

interface Change {
  on: string;
  title: string;
  href: string;
  reason: string;
  changed: string | null;
  by: string | null;
}

/** One line of the register. */
export type CorrectionLine =
  | (Change & { kind: 'result'; scheme: string; period: string; from: Figures; to: Figures })
  | (Change & { kind: 'award' | 'notice' | 'withdrawn' });

interface Figures {
  value: string | null;
  grade: GradeView | null;
}

export interface CorrectionsView extends PartsView {
  lines: CorrectionLine[];
}

const cut = once((site) => {
  const lines = [...resultLines(site), ...awardLines(site), ...noticeLines(site)]
    .filter((line) => line.on <= site.day)
    .sort((a, b) => (a.on === b.on ? (a.href < b.href ? -1 : 1) : a.on < b.on ? 1 : -1));
  return cutOf(
    lines,
    byTime(lines, ({ on }) => on),
  );
});

/** Ids of the parts of the register of corrections. */
export function correctionsParts(site: Site): readonly string[] {
  return cut(site).ids;
}

/** Everything that was changed after it was published, the latest first, or a part of it. */
export function correctionsView(site: Site, part: string | null = null): CorrectionsView {
  const page = cut(site).page(part);
  return { lines: [...page.rows], ...partsView(page, (id) => site.to.part('corrections', id)) };
}

function resultLines(site: Site): CorrectionLine[] {
  return site.assessments.flatMap(({ results, superseded }) => {
    const all = [...results, ...superseded];
    return all.flatMap((result) => {
      const { correction } = result;
      if (!correction || !site.isShown(result)) return [];
      const scheme = site.schemeOf(result);
      const before = revisionsOf(site, site.results.get(result.key) ?? result).find(
        (each) => each.revision === correction.replaces && site.isShown(each),
      );
      const figures = (of: typeof result | undefined): Figures => ({
        value: of?.value ?? null,
        grade: gradeView(scheme, of?.gradeInForce ?? null),
      });
      return [
        {
          kind: 'result' as const,
          on: correction.on,
          title: subjectView(site, result.subject).name,
          href: site.to.result(`${result.scheme}@${result.edition}`, result.period, result.subject),
          reason: correction.reason,
          changed: correction.changed ?? null,
          by: correction.approvedBy,
          scheme: scheme.title,
          period: result.period,
          from: figures(before),
          to: figures(result),
        },
      ];
    });
  });
}

function awardLines(site: Site): CorrectionLine[] {
  return [...site.portal.projects.values()].flatMap((project) => {
    const ref = project.lost ? projectRef(site, project.id) : null;
    if (!ref || !project.lost) return [];
    const { on, reason, by } = project.lost;
    return [{ kind: 'award' as const, on, ...ref, reason, changed: project.award?.title ?? null, by }];
  });
}

function noticeLines(site: Site): CorrectionLine[] {
  return [...site.portal.notices.values()]
    .filter((notice) => isPublic(site, 'notices', notice))
    .flatMap((notice) => {
      const ref = noticeRef(site, notice.id);
      if (!ref) return [];
      const hide = wordingOf(site, notice);
      return (notice.events ?? []).flatMap((event): CorrectionLine[] => {
        if (event.type === 'amended')
          return [
            {
              kind: 'notice',
              on: event.on,
              ...ref,
              reason: hide(event.reason),
              changed: hide(event.changed),
              by: null,
            },
          ];
        if (event.type === 'withdrawn')
          return [
            {
              kind: 'withdrawn',
              on: event.on,
              ...ref,
              reason: hide(event.reason),
              changed: null,
              by: event.by ?? null,
            },
          ];
        return [];
      });
    });
}
