import type { Sheet } from './sheet.ts';

/*
 * Who a sheet is about. Apart from the schema of its record, so that scoring runs in a browser without what checks records.
 */

export type SubjectKind = 'branch' | 'post' | 'site' | 'project';

/** Kind and id of the one a sheet is about. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** The subject of a sheet in one shape. */
export function subjectOf(sheet: Pick<Sheet, 'subject'>): Subject {
  const [kind, id] = Object.entries(sheet.subject)[0] as [SubjectKind, string];
  return { kind, id };
}

/** `branch/xueguan-village`. */
export function subjectKey(subject: Subject): string {
  return `${subject.kind}/${subject.id}`;
}

/** `township-duty@2024/2024/branch/xueguan-village`: names a result through all its revisions. */
export function resultKeyOf(sheet: Pick<Sheet, 'scheme' | 'period' | 'subject'>): string {
  return `${sheet.scheme}/${sheet.period}/${subjectKey(subjectOf(sheet))}`;
}
