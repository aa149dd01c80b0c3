import type { PortalConfig } from '../domain/records/portal.ts';
import type { NoticeView } from '../views/notice.ts';
import type { NoticeFiles } from '../views/notice-files.ts';
import type { NoticeLine } from '../views/notice-lines.ts';
import type { Words } from '../words/words.ts';
import { courseParagraphs } from './course.ts';
import { type ListTable, tableOf } from './table.ts';
import { titleLines, widthOf } from './title.ts';

/*
 * The layout of GB/T 9704-2012 in points: 22 lines of 28 characters inside margins of 37, 26, 35 and 28 mm. The standard's
 * size 3 is 15.75 pt; 28 characters of it are 441 of the 442.2 pt between the margins, 22 lines of 28.95 pt are 636.9 of 637.8.
 */
export const A4 = {
  /** Millimetres. */
  margins: { top: 37, right: 26, bottom: 35, left: 28 },
  characters: 28,
  lines: 22,
  /** From here on points. */
  size: 15.75,
  pitch: 28.95,
  titleSize: 22,
} as const;

/** A notice as it stands on paper. */
export interface Paper {
  /** Lines of the title. */
  title: string[];
  blocks: PaperBlock[];
  /** What follows on pages of its own, named below the text. */
  enclosures: string[];
  signature: PaperSignature;
  /** A table too long for the text, on a page of its own; `title` stands above it. */
  annex: { title: string; table: ListTable } | null;
  /** Permanent address of the notice and its short form. */
  address: string;
  short: string;
  /** Stands on every page of a notice that is not released. */
  draft: boolean;
  signedOn: string;
}

/** A paragraph: running text, a way to reach somebody, which is not stretched to the line, or a heading of the first rank. */
export interface PaperBlock {
  kind: 'text' | 'contact' | 'heading';
  text: string;
}

/**
 * Who signs and when. Organs of party and government seal what they sign: the date stands four characters from the right and
 * the name is centred above it. Companies and associations, whom the standard does not bind, sign without: the name stands
 * two characters from the right and the date begins two characters after the name.
 */
export interface PaperSignature {
  name: string;
  date: string;
  sealed: boolean;
  /** A sealed name too wide to be centred above a date that stands four characters from the right. */
  wide: boolean;
}

/** Lists of up to this many short entries stand in the text. */
const LONGEST_LIST_IN_TEXT = 12;
/** Characters between a sealed date and the right margin. */
export const SEALED_INSET = 4;
/** Characters of a title's line: 442 pt at 22 pt each, with a little air at both ends. */
const TITLE_WIDTH = 19;

/**
 * Lays the words of a notice out for paper. Everything is taken from its view: masked names stay masked, names that were taken
 * down are not there.
 */
export function paperOf(view: NoticeView, files: NoticeFiles, owner: PortalConfig['owner'], words: Words): Paper {
  const table = view.lines && !fitsText(view.lines) ? tableOf(view.lines, words) : null;
  const { paper: w } = words;
  const sections = [
    { title: w.basis, paragraphs: [w.sentence(words.list(view.basis))] },
    { title: w.list, paragraphs: listParagraphs(view, table !== null, words) },
    { title: w.period, paragraphs: periodParagraphs(view, words) },
    { title: w.objections, paragraphs: objectionParagraphs(view, words) },
    { title: w.course, paragraphs: courseParagraphs(view, words) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
  const enclosed = [...(table ? [w.list] : []), ...view.attachments.map(({ title }) => title)];
  return {
    title: titleLines(view.title, TITLE_WIDTH),
    blocks: [
      block(view.intro ?? w.opening),
      ...sections.flatMap(({ title, paragraphs }, index) => [
        { kind: 'heading' as const, text: w.heading(index + 1, title) },
        ...paragraphs.map(block),
      ]),
    ],
    enclosures: enclosed.length > 1 ? enclosed.map((name, index) => w.item(index + 1, name)) : enclosed,
    signature: signatureOf(view.issuedBy, words.day(view.signedOn), owner),
    annex: table && { title: w.list, table },
    address: files.address,
    short: files.short,
    draft: view.unreleased,
    signedOn: view.signedOn,
  };
}

const block = (of: string | PaperBlock): PaperBlock => (typeof of === 'string' ? { kind: 'text', text: of } : of);

function signatureOf(name: string, date: string, { kind }: PortalConfig['owner']): PaperSignature {
  const sealed = kind === 'party' || kind === 'government';
  return { name, date, sealed, wide: sealed && (widthOf(name) - widthOf(date)) / 2 > SEALED_INSET };
}

function fitsText(lines: readonly NoticeLine[]): boolean {
  return lines.length <= LONGEST_LIST_IN_TEXT && lines.every(({ deeds }) => deeds === null);
}

function listParagraphs(view: NoticeView, elsewhere: boolean, { paper: w, records }: Words): string[] {
  const { notice } = records;
  if (view.lines === null) return [notice.takenDown(view.count)];
  const order = view.order === 'given' || view.count === 1 ? [] : [w.order(notice.order[view.order])];
  const masked = view.masked ? [notice.masked] : [];
  if (elsewhere) return [[w.listElsewhere(view.count), ...masked].join('')];
  const one = view.lines.length === 1;
  const items = view.lines.map((line) => {
    const { organisation, category, figure, proposed, note, outcome } = line;
    const more = [
      organisation,
      category,
      figure,
      proposed,
      note,
      outcome && w.outcome(outcome.outcome, outcome.reason),
    ];
    const entry = w.beside(
      line.title || notice.withheld,
      more.filter((each) => each !== null),
    );
    return w.sentence(one ? entry : w.item(line.number, entry));
  });
  const remarks = [...order, ...masked].join('');
  return remarks === '' ? items : [...items, remarks];
}

function periodParagraphs({ period }: NoticeView, { paper: w, records, comma }: Words): string[] {
  const from = w.timed(period.from, period.times?.from ?? null);
  if (period.until === null || period.calendarDays === null) return [w.sentence(w.openEnded(from))];
  const until = w.timed(period.until, period.times?.until ?? null);
  const length = w.length(period.calendarDays, period.workingDays);
  const counted = period.countFrom === 'next-day' ? `${comma}${records.notice.countFrom['next-day']}` : '';
  const { holiday } = records.notice;
  const holidays = period.holidays.map((each) => holiday(each.name, each.from, each.until));
  return [w.sentence(w.between(from, until) + length + counted) + (holidays.length > 0 ? w.holidays(holidays) : '')];
}

function objectionParagraphs({ objections: to }: NoticeView, { paper: w, records }: Words): (string | PaperBlock)[] {
  const { notice } = records;
  const how = to.realName ? notice.objectHow.real : notice.objectHow.open;
  const contacts = [
    [notice.hours, to.hours],
    [notice.phone, to.phone],
    [notice.email, to.email],
    [w.address, to.address && w.withPostcode(to.address, to.postcode ?? null)],
  ].flatMap(([label, value]) => (label && value ? [w.contact(label, value)] : []));
  return [
    w.objectionsLead(to.office) + how + (to.postmark ? notice.postmark[to.postmark] : ''),
    ...contacts.map((contact) => ({ kind: 'contact' as const, text: w.sentence(contact) })),
  ];
}
