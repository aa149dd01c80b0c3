/*
 * A finding is data: what is wrong and where. Its words are in src/words/findings.<language>.ts, one entry a code; line and
 * column are worked out by src/loading/locate.ts when somebody wants to read them.
 */

export type Severity = 'error' | 'warning';

/** Steps into one file of records; the first is the number of the YAML document in the file, from 0. */
export type Path = readonly (string | number)[];

/**
 * Where a finding points: at the key or the value of a path in a record, at a stretch of a file's text (offsets in UTF-16
 * units), or, where nothing finer is known, at a file.
 */
export type At =
  | { readonly file: string; readonly path: Path; readonly target: 'key' | 'value' }
  | { readonly file: string; readonly from: number; readonly until: number }
  | { readonly file: string };

const error = <const Names extends readonly string[]>(...args: Names) => ({ severity: 'error', args }) as const;
const warning = <const Names extends readonly string[]>(...args: Names) => ({ severity: 'warning', args }) as const;

/**
 * Every code there is, with its severity and the names of its arguments. Codes are permanent: sites link to their
 * explanations. An argument that does not apply is the empty text.
 */
export const codes = {
  // Source and YAML
  'portal-missing': error(),
  'portal-not-alone': error(),
  'portal-unreachable': warning('name', 'reason', 'detail', 'day'),
  'portal-refused': warning('name', 'reason', 'detail', 'day'),
  'portal-copy-refused': warning('name', 'reason', 'detail'),
  'file-unexpected': error('nearest'),
  'file-unreadable': error('reason'),
  'file-too-large': error('size', 'limit'),
  'file-not-utf8': error(),
  'file-empty': warning(),
  'file-outside': error('target'),
  'character-forbidden': error('character'),
  'yaml-syntax': error('problem', 'detail'),
  'yaml-duplicate-key': error('key'),
  'yaml-key-not-text': error(),
  'yaml-tag': error('tag'),
  'yaml-alias-unknown': error('name'),
  'yaml-alias-bomb': error('limit'),
  'yaml-too-deep': error('limit'),
  'too-many-findings': error('count'),

  // Shape of a record
  'unknown-key': error('key', 'nearest', 'known'),
  'missing-key': error('key'),
  'wrong-type': error('expected', 'actual', 'value'),
  'value-empty': error(),
  'value-not-allowed': error('value', 'allowed', 'nearest'),
  'value-malformed': error('value', 'detail'),
  'text-too-long': error(),
  'list-too-short': error('minimum'),
  'list-too-long': error('maximum'),
  'id-malformed': error('value', 'mended'),
  'edition-malformed': error('value'),
  'figure-malformed': error('value', 'mended'),
  'figure-too-long': error('value'),
  'figure-negative': error('value'),
  'weight-malformed': error('value', 'mended'),
  'count-malformed': error('value', 'mended'),
  'count-too-large': error('value', 'limit'),
  'count-too-small': error('value', 'least'),
  'flag-malformed': error('value', 'mended'),
  'date-malformed': error('value', 'mended'),
  'date-impossible': error('value'),
  'moment-malformed': error('value'),
  'time-malformed': error('value'),
  'colour-malformed': error('value'),
  'period-malformed': error('value'),
  'result-key-malformed': error('value'),
  'digest-malformed': error('value'),
  'path-unsafe': error('value'),
  'url-unsafe': error('value'),

  // References
  'reference-missing': error('kind', 'id', 'nearest'),
  'duplicate-id': error('kind', 'id'),
  'time-zone-unknown': error('value'),
  'language-twice': error('value'),
  'colour-unreadable': error('value', 'theme', 'found', 'least', 'mended'),

  // Branch tree
  'branch-cycle': error('chain'),

  // Dates of one record
  'dates-reversed': error('from', 'until'),

  // Articles
  'front-matter-missing': error(),
  'page-taken': error('id'),
  'mdx-too-long': error('limit'),
  'mdx-syntax': error('detail'),
  'mdx-import': error(),
  'mdx-expression': error(),
  'mdx-element': error('name', 'nearest', 'known'),
  'mdx-attribute': error('element', 'attribute', 'nearest', 'known'),
  'mdx-attribute-missing': error('element', 'attribute'),
  'mdx-attribute-computed': error('element', 'attribute'),
  'mdx-content': error('element'),
  'mdx-address': error('value'),
  'mdx-image': error(),
  'practice-part-missing': warning('part', 'headings'),
  'practice-heading-unknown': error('part', 'heading', 'nearest'),
  'practice-effect-without-figures': warning('heading'),
  'share-character-missing': warning('characters', 'title'),
  'mdx-heading': error(),
  'mdx-key-figures': error(),

  // Files in public/
  'file-missing': error('value', 'nearest'),
  'public-kind': error('ending'),
  'public-disguised': error('ending'),
  'public-svg': error('what', 'name'),

  // Assessment methods
  'weights-not-whole': error('parts', 'sum', 'list'),
  'weights-mixed': error('parts', 'list'),
  'weight-missing': error('part'),
  'weight-unused': error('part', 'method'),
  'part-reserved': error('id'),
  'part-duplicate': error('id'),
  'part-unknown': error('part', 'nearest', 'known'),
  'grade-unknown': error('grade', 'nearest', 'known'),
  'fact-unknown': error('fact', 'nearest', 'known'),
  'rater-unknown': error('rater', 'nearest', 'known'),
  'measure-unknown': error('measure', 'nearest', 'known'),
  'bands-gap': error('from', 'until'),
  'bands-overlap': error('from', 'until', 'other'),
  'band-reversed': error('min', 'max'),
  'grades-not-descending': error('grade', 'min', 'before', 'beforeMin'),
  'grade-duplicate': error('grade'),
  'points-over-full': error('points', 'full'),
  'full-zero': error('part'),
  'target-zero': error(),
  'class-out-of-reach': error('class', 'stars', 'criteria'),
  'classes-gap': error('stars'),
  'panel-drops-all': error('minimum', 'dropped'),
  'may-exceed-misplaced': error('part'),
  'gate-without-effect': error(),
  'gate-without-figure': error(),
  'gate-circular': error('grade'),
  'consequence-without-title': error(),
  'units-grade-missing': error(),
  'scheme-cycle': error('chain'),

  // Score sheets
  'part-missing': error('part', 'title'),
  'rating-out-of-range': error('value', 'full'),
  'not-applicable-refused': error('part'),
  'not-applicable-with-input': error('part'),
  'nothing-applicable': error('part'),
  'ballots-not-adding-up': error('valid', 'invalid', 'abstained', 'sum', 'returned'),
  'ballots-over-issued': error('returned', 'issued'),
  'judges-too-few': error('given', 'minimum'),
  'rate-total-zero': error(),
  'rate-over-total': error('achieved', 'total'),
  'figure-outside-bands': error('value', 'bands'),
  'adjustment-not-foreseen': error('kind', 'part'),
  'bonus-unchecked': warning('points', 'reason'),
  'bonus-without-evidence': warning('points', 'reason'),
  'earlier-missing': error('scheme', 'period', 'subject'),
  'earlier-without-score': error('scheme', 'period', 'subject', 'state'),
  'units-none': error('scheme', 'period'),
  'members-unknown': error('unit'),
  'decision-empty': error(),
  'decision-without-score': error('state'),
  'decision-reason-missing': error('computed', 'decided'),
  'decision-over-gate': warning('decided', 'limit'),
  'state-reason-missing': error('state'),
  'state-with-inputs': error('state', 'parts'),
  'announced-missing': error(),
  'announced-misplaced': error(),
  'announced-grade-unknown': warning('grade', 'nearest', 'known'),
  'revision-chain': error('revision', 'expected'),
  'correction-too-early': error('on', 'before'),
  'editions-overlap': warning('subject', 'period', 'scheme', 'other'),
  'period-length-wrong': error('period', 'periodicity'),
  'sheet-outside-force': error('period', 'from', 'until'),
  'subject-not-meant': error('kind', 'known'),
  'subject-outside': error('subject', 'under'),
  'subject-not-existing': error('subject', 'from', 'until'),
  'subject-unassessed': error('subject', 'scheme', 'period'),
  'published-differs': warning('what', 'published', 'computed'),
  'quota-exceeded': warning('grade', 'group', 'count', 'allowed', 'base'),
  'role-holder-missing': warning('role', 'subject'),
  'tie-at-edge': warning('edge', 'group', 'tied', 'places'),

  // CSV and mapping files of an import
  'csv-encoding': error(),
  'csv-syntax': error('problem'),
  'csv-column-repeated': error('column'),
  'csv-row-width': error('cells', 'columns'),
  'csv-column-missing': error('column', 'table', 'nearest', 'known'),
  'csv-value-unmapped': error('value', 'nearest', 'known'),
  'import-table-unreadable': error('file', 'reason'),
  'import-table-unknown': error('table', 'nearest', 'known'),
  'import-ids-unknown': error('name', 'known'),
  'import-id-unmade': error('value'),
  'import-id-clash': error('value', 'other', 'id'),
  'import-name-unknown': error('value', 'kind', 'nearest'),
  'import-name-ambiguous': error('value', 'ids'),
  'import-field-taken': error('field'),
  'import-row-repeated': error('key'),
  'import-row-unmatched': error(),
  'import-edit-unsafe': error(),

  // Lives of notices, sites, projects and ledgers
  'record-incomplete': warning('step', 'before'),
  'events-unordered': error('on', 'before'),
  'calendar-year-malformed': error('value'),
  'calendar-year-known': warning('year'),
  'calendar-day-outside': error('day', 'year'),
  'make-up-day-off': error('day', 'holiday'),
  'make-up-day-on-weekday': error('day'),
  'calendar-year-needed': error('year'),
  'calendar-year-missing': warning('year'),
  'notice-not-approved': error(),
  'approved-after-release': error('approvedOn', 'releaseAt'),
  'released-after-start': error('releaseAt', 'from'),
  'signed-after-start': error('signedOn', 'from'),
  'period-empty': error('from', 'until'),
  'period-too-long': error('days', 'limit'),
  'period-too-short': error('unit', 'found', 'minimum', 'basis'),
  'period-few-working-days': warning('count', 'holidays'),
  'period-ends-on-day-off': warning('until', 'holiday'),
  'names-withdrawn-early': error('withdrawAfter', 'until'),
  'posting-missing': error('basis'),
  'posting-short': warning('place', 'from', 'until'),
  'line-twice': error('id', 'line'),
  'line-unknown': error('id', 'nearest', 'known'),
  'draft-with-events': error(),
  'event-before-period': error('type', 'from'),
  'event-after-withdrawal': error('type', 'on'),
  'finding-without-objection': error('about', 'open', 'settles'),
  'ballot-over-eligible': error('present', 'eligible'),
  'ballot-not-adding-up': error('sum', 'present'),
  'ballot-missing': error(),
  'extension-void': error('until', 'before'),
  'extension-late': error('on', 'until'),
  'concluded-early': error('on', 'until'),
  'objection-open': error('about', 'count'),
  'removal-without-basis': error('about'),
  'removal-not-upheld': error('about'),
  'amendment-without-wording': error(),
  'restart-after-conclusion': error('on'),
  'conclusion-void': error('on'),
  'replaced-not-withdrawn': error('notice'),
  'redaction-unmarked': error('mark'),
  'redaction-unexplained': error(),
  'redacted-text-left': error('what', 'mark'),
  'names-unorderable': warning('characters'),
  'final-twice': error('key'),
  'final-not-listed': error('notice', 'scheme', 'period'),
  'final-too-early': error('notice', 'on', 'until'),
  'final-before-conclusion': error('notice', 'on', 'until'),
  'final-objection-open': error('notice', 'count'),
  'programme-kind-wrong': error('programme', 'kind', 'expected'),
  'level-unknown': error('level', 'nearest', 'known'),
  'steps-unordered': error('step', 'before'),
  'entrant-not-open': error('kind', 'open'),
  'step-missing': error('step', 'before', 'level'),
  'step-after-end': error('step', 'end', 'on'),
  'title-not-held': error('step', 'title', 'programme'),
  'already-named': error('level'),
  'no-title-held': error('step'),
  'review-result-not-foreseen': error('result', 'allowed'),
  'conditions-unstated': warning('count'),
  'condition-unmet': error('condition'),
  'entrant-excluded': error('exclusion'),
  'rule-unknown': error('text', 'nearest'),
  'material-missing': error('material', 'kind'),
  'material-copies': error('material', 'copies', 'required'),
  'material-length': error('material', 'characters', 'min', 'max'),
  'material-uncounted': error('material'),
  'not-on-notice': error('notice', 'id'),
  'noticed-on-another-day': error('on', 'notice', 'from'),
  'decided-before-conclusion': error('notice', 'on', 'until'),
  'decided-against-outcome': error('notice', 'outcome'),
  'decided-on-withdrawn-notice': error('notice'),
  'title-unknown': error('title', 'nearest', 'known'),
  'jury-not-foreseen': error('programme'),
  'jury-missing': error('programme'),
  'award-missing': error(),
  'award-on-another-day': error('on', 'stage'),
  'award-without-notice': error(),
  'lost-without-award': error(),
  'winners-exceeded': error('title', 'winners', 'places'),
  'winners-tied': warning('score', 'projects', 'places'),
  'item-twice': error('id'),
  'item-too-early': error('earlier', 'from', 'until'),
  'item-extension-void': error('until', 'due'),
  'item-extended-closed': error('on', 'closed'),
  'item-reopened-unclosed': error(),
  'draw-over': error('what', 'count', 'of'),
  'month-expected': error('period'),
  'months-unordered': error('period', 'before'),
  'count-twice': error('label', 'period'),

  // Personal data
  'identity-number': error('masked'),
  'bank-card': error('masked'),
  'mobile-number': error('masked'),
  'home-address': warning('masked'),
  'birth-date': warning('masked'),
  'attachment-without-text': error('reason', 'sha256'),
  'exception-unused': warning('detector', 'file'),
  'exception-lapsed': error('until'),
} as const satisfies Record<string, { severity: Severity; args: readonly string[] }>;

export type Code = keyof typeof codes;

/** The arguments a code is told with. */
export type ArgsOf<C extends Code> = Readonly<Record<(typeof codes)[C]['args'][number], string>>;

export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: At;
  readonly args: Readonly<Record<string, string>>;
  /** Other places that belong to it, such as the first of two equal ids. */
  readonly also?: readonly At[];
}

/** Makes a finding; its severity comes from the registry. */
export function finding<C extends Code>(code: C, at: At, args: ArgsOf<C>, also?: readonly At[]): Finding {
  const { severity } = codes[code];
  return also ? { code, severity, at, args, also } : { code, severity, at, args };
}

/** Whether a text, such as one typed by a user, is a code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
