import type { FindingWords } from './finding-words.ts';

const shapes: Readonly<Record<string, string>> = {
  text: 'one text',
  list: 'a list (each item on its own line, after "- ")',
  map: 'lines of "key: value"',
  nothing: 'nothing',
};

const quoted = (value: string): string => (value === '' ? 'The empty value' : `"${value}"`);
const perhaps = (nearest: string, otherwise: string): string =>
  nearest === '' ? otherwise : `Did you mean "${nearest}"?`;
const orRewrite = (mended: string, otherwise: string): string => (mended === '' ? otherwise : `Write "${mended}".`);

/** What is wrong in the records: what was found, what is expected, how to mend it. */
export const findings: FindingWords = {
  'portal-missing': () => ({
    found: 'There is no data/portal.yaml',
    expected: 'Each portal has a data/portal.yaml with its name, owner, address, levels and kinds of organisation',
    mend: 'Use "sunboard init" for a new portal, or check the folder given by --root.',
  }),
  'portal-not-alone': () => ({
    found: 'data/portal.yaml holds more than one record',
    expected: 'One record, neither in a list nor parted by "---"',
    mend: 'Make one record of them.',
  }),
  'file-unexpected': ({ nearest }) => ({
    found: 'This file is where no record belongs and is not read',
    expected: 'data/ holds portal.yaml and a folder for each kind (.yaml), content/ holds practices/ and pages/ (.mdx)',
    mend: perhaps(nearest, 'Move it to the right folder or out of data/ and content/.'),
  }),
  'file-unreadable': ({ reason }) => ({
    found: `The file cannot be read (${reason})`,
    expected: 'A plain file that can be read',
    mend: 'See whether it is still there, may be read, and is no broken link.',
  }),
  'file-too-large': ({ size, limit }) => ({
    found: `The file is too large: ${size}`,
    expected: `At most ${limit} a file`,
    mend: 'Split it, by township or by year.',
  }),
  'file-not-utf8': () => ({
    found: 'The text is not UTF-8 from the marked place on (GBK, most likely)',
    expected: 'Text in UTF-8',
    mend: 'Open it in an editor and save it with the encoding UTF-8.',
  }),
  'file-empty': () => ({
    found: 'The file holds no record',
    expected: 'A record or a list of records',
    mend: 'Add the record or delete the file.',
  }),
  'yaml-syntax': ({ detail }) => ({
    found: `Not valid YAML: ${detail}`,
    expected: 'A space after each colon, equal indentation for equal levels, closed quotes and brackets',
    mend: 'Look at the marked place and the line above it; quote text that has ": " or "#" in it or begins with a sign.',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    found: `"${key}" stands twice in one record`,
    expected: 'Every key once',
    mend: 'Keep the right one; if these are two records, begin the second with "- " or a line "---".',
  }),
  'yaml-key-not-text': () => ({
    found: 'This key is not one word',
    expected: 'A key is one word, as in "title: …"',
    mend: 'Write "key: value" without "?", "*" or brackets as a key.',
  }),
  'yaml-tag': ({ tag }) => ({
    found: `The type tag "${tag}" is used`,
    expected: 'No tags: the field decides the type',
    mend: `Remove "${tag}"; quote a value that begins with "!".`,
  }),
  'yaml-alias-unknown': ({ name }) => ({
    found: `"*${name}" stands for nothing written before it`,
    expected: `"&${name}" earlier in the file, not around it`,
    mend: 'Write the content out; quote a value that begins with "*".',
  }),
  'yaml-alias-bomb': ({ limit }) => ({
    found: 'References with "*" make the file too large when expanded',
    expected: `At most ${limit} values by reference in a file`,
    mend: 'Write the content out instead.',
  }),
  'yaml-too-deep': ({ limit }) => ({
    found: 'Nested too deeply',
    expected: `At most ${limit} levels`,
    mend: 'Check brackets and indentation: no record needs so many.',
  }),
  'too-many-findings': ({ count }) => ({
    found: `${count} more in this file are not listed`,
    expected: 'Records of the agreed shape',
    mend: 'Mend the listed ones and check again.',
  }),

  'unknown-key': ({ key, nearest, known }) => ({
    found: `Unknown key "${key}"`,
    expected: known === '' ? 'No key can stand here' : `One of: ${known}`,
    mend: perhaps(nearest, 'Remove it or use one of those.'),
  }),
  'missing-key': ({ key }) => ({
    found: `"${key}" is missing here`,
    expected: `"${key}" has to be given`,
    mend: `Add a line "${key}: …".`,
  }),
  'wrong-type': ({ expected, actual, value }) => ({
    found: value === '' ? `This is ${shapes[actual] ?? actual}` : `This is the text "${value}"`,
    expected: shapes[expected] ?? expected,
    mend:
      expected === 'list'
        ? 'Write a list even for one item: "- …" or "[…]".'
        : expected === 'map'
          ? 'Write the keys on lines of their own, indented by two more spaces.'
          : 'Write the value right after the colon.',
  }),
  'value-empty': () => ({
    found: 'The key has no value',
    expected: 'A value',
    mend: 'Give the value, or remove the line if there is none.',
  }),
  'value-not-allowed': ({ value, allowed, nearest }) => ({
    found: `${quoted(value)} is not among the possible values`,
    expected: `One of: ${allowed}`,
    mend: perhaps(nearest, 'Choose one of those.'),
  }),
  'value-malformed': ({ value, detail }) => ({
    found: `${quoted(value)} does not fit`,
    expected: detail,
    mend: 'Write it as required.',
  }),
  'text-too-long': () => ({
    found: 'The text is too long',
    expected: 'At most 20000 characters',
    mend: 'Write long texts in content/practices/ and the gist here.',
  }),
  'list-too-short': ({ minimum }) => ({
    found: 'The list has too few items',
    expected: `At least ${minimum}`,
    mend: 'Add the missing items, or remove the list if there are none.',
  }),
  'list-too-long': ({ maximum }) => ({
    found: 'The list has too many items',
    expected: `At most ${maximum}`,
    mend: 'Remove what is too many.',
  }),
  'id-malformed': ({ value, mended }) => ({
    found: `${quoted(value)} cannot be an id`,
    expected: 'Lower-case letters, digits and hyphens, at most 80, such as xueguan-village',
    mend: orRewrite(mended, 'Choose another id; once published it stays.'),
  }),
  'edition-malformed': ({ value }) => ({
    found: `${quoted(value)} does not say which edition`,
    expected: '"id@edition", such as township-duty@2024',
    mend: 'Add "@" and the edition.',
  }),
  'figure-malformed': ({ value, mended }) => ({
    found: `${quoted(value)} is not a figure one can reckon with`,
    expected: 'Plain digits with or without a decimal point, such as 92 or 120.50; no unit, separator or "e"',
    mend: orRewrite(mended, 'Write the digits only; units and remarks go into a note.'),
  }),
  'figure-negative': ({ value }) => ({
    found: `${quoted(value)} is below zero`,
    expected: 'Zero or more',
    mend: 'Check the source; a deduction is written without a minus sign.',
  }),
  'weight-malformed': ({ value, mended }) => ({
    found: `${quoted(value)} is not a weight`,
    expected: 'A percentage such as 12.5%, or a fraction such as 2/15 where it does not come out even',
    mend: orRewrite(mended, 'Write a percentage with "%".'),
  }),
  'count-malformed': ({ value, mended }) => ({
    found: `${quoted(value)} is not a count`,
    expected: 'A whole number from zero, at most 9 plain digits',
    mend: orRewrite(mended, 'Write a whole number.'),
  }),
  'flag-malformed': ({ value, mended }) => ({
    found: `${quoted(value)} is neither yes nor no`,
    expected: 'true or false',
    mend: orRewrite(mended, 'Write true or false.'),
  }),
  'date-malformed': ({ value, mended }) => ({
    found: `${quoted(value)} is not written as a date`,
    expected: 'Year-month-day, such as 2024-07-08',
    mend: orRewrite(mended, 'Two digits each for month and day, with plain hyphens.'),
  }),
  'date-impossible': ({ value }) => ({
    found: `There is no day ${quoted(value)}`,
    expected: 'A day of the calendar',
    mend: 'Check the date in the source.',
  }),
  'moment-malformed': ({ value }) => ({
    found: `${quoted(value)} is not written as a time`,
    expected: 'Date, the letter T, hours and minutes, such as 2024-07-08T08:30',
    mend: 'Write it like the example.',
  }),
  'time-malformed': ({ value }) => ({
    found: `${quoted(value)} is not a time of day`,
    expected: 'Hours and minutes in 24 hours, such as 08:30',
    mend: 'Write two digits each, with a colon between them.',
  }),
  'period-malformed': ({ value }) => ({
    found: `${quoted(value)} is not a period`,
    expected: '2024, 2024-H1, 2024-Q3 or 2024-06',
    mend: 'Write it in one of these ways.',
  }),
  'result-key-malformed': ({ value }) => ({
    found: `${quoted(value)} does not name a result`,
    expected: '"scheme@edition/period/kind/id", such as township-duty@2024/2024/branch/xueguan-village',
    mend: 'Give all four parts as in the example.',
  }),
  'path-unsafe': ({ value }) => ({
    found: `${quoted(value)} cannot be the path of a file`,
    expected: 'A path below public/ with "/" between the parts, such as photos/school.jpg',
    mend: 'Remove drive letters, a leading "/", ".." and the signs : ? # %.',
  }),
  'url-unsafe': ({ value }) => ({
    found: `${quoted(value)} cannot be used as an address`,
    expected: 'A whole address beginning with https:// or http://',
    mend: "Copy it from the browser's address bar.",
  }),

  'reference-missing': ({ kind, id, nearest }) => ({
    found: `There is no ${kind} "${id}"`,
    expected: `The id of a ${kind} on record`,
    mend: perhaps(nearest, 'Add its record or use the id of another.'),
  }),
  'duplicate-id': ({ kind, id }) => ({
    found: `Two records of the kind ${kind} have the id "${id}"`,
    expected: 'An id of its own for each',
    mend: 'Rename one, or delete it if it is the same record written twice.',
  }),
  'branch-cycle': ({ chain }) => ({
    found: `The organisations above run in a circle: ${chain}`,
    expected: 'Each "parent" leads up to one without',
    mend: 'Correct the "parent" that is wrong.',
  }),
  'dates-reversed': ({ from, until }) => ({
    found: `"${until}" is before the "${from}" that precedes it`,
    expected: 'Days in order, the later one not before the earlier',
    mend: 'Check both days and correct the wrong one; events stand in the order they happened.',
  }),
  'front-matter-missing': () => ({
    found: 'The article has no front matter',
    expected: 'A line "---" first, then title and the rest, then a line "---"',
    mend: 'Write it as in the other articles.',
  }),
  'identity-number': ({ masked }) => ({
    found: `This is a resident identity number (${masked})`,
    expected: 'No identity number in records and articles',
    mend: 'Delete it, and clear it from the history of the repository if it was committed.',
  }),
};
