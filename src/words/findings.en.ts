import type { FindingWords } from './finding-words.ts';
import { lifecycleFindings } from './findings-lifecycles.en.ts';
import { noticeFindings } from './findings-notices.en.ts';
import { personalFindings } from './findings-personal.en.ts';
import { schemeFindings } from './findings-schemes.en.ts';
import { sheetFindings } from './findings-sheets.en.ts';

const shapes: Readonly<Record<string, string>> = {
  text: 'a text',
  list: 'a list',
  map: 'keys with values',
};

const quoted = (value: string): string => (value === '' ? 'The empty value' : `"${value}"`);
const perhaps = (nearest: string, otherwise: string): string =>
  nearest === '' ? otherwise : `Did you mean "${nearest}"?`;
const orRewrite = (mended: string, otherwise: string): string => (mended === '' ? otherwise : `Write "${mended}".`);

const whyNotUsed: Readonly<Record<string, string>> = {
  network: 'no connection',
  slow: 'too slow',
  shape: 'of another shape',
  size: 'too large',
  personal: 'something personal',
  damaged: 'damaged',
  old: 'too old',
};
const whyNot = (reason: string, detail: string): string =>
  [whyNotUsed[reason] ?? reason, detail].filter((part) => part !== '').join(': ');
const instead = (day: string): string => (day === '' ? '; it is left out' : `; its texts of ${day} are used`);

/** What is wrong in the records: what was found, what is expected, how to mend it. */
export const findings: FindingWords = {
  'portal-missing': () => ({
    found: 'There is no data/portal.yaml',
    expected: 'Each portal has a data/portal.yaml with its name, owner, address, levels and kinds of organisation',
    mend: 'Use "sunboard init" for a new portal, or check the folder given by --root.',
  }),
  'portal-unreachable': ({ name, reason, detail, day }) => ({
    found: `The portal "${name}", searched together with this one, cannot be read (${whyNot(reason, detail)})${instead(day)}`,
    expected: 'A portal that answers; this one is published without it all the same, with --strict too',
    mend: 'Check the address and the network; build again when the portal is back. Its last texts are used for 30 days at most.',
  }),
  'portal-refused': ({ name, reason, detail, day }) => ({
    found: `What the portal "${name}", searched together with this one, sends is not used (${whyNot(reason, detail)})${instead(day)}`,
    expected:
      'Search data of the right shape and size with nothing personal; this portal is published without it all the same, with --strict too',
    mend: 'Ask those who keep that portal to mend it, then build again. Its last texts are used for 30 days at most.',
  }),
  'portal-copy-refused': ({ name, reason, detail }) => ({
    found: `The last texts of the portal "${name}" are not used either (${whyNot(reason, detail)}); it is left out`,
    expected: 'Last texts that are whole, hold nothing personal and are no older than 30 days',
    mend: 'Build again when that portal is back.',
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
  'file-outside': ({ target }) => ({
    found: `This is a link that leads out of the portal, to "${target}"`,
    expected: 'Every file of data/, content/ and public/ inside the portal',
    mend: 'Remove the link and copy the file itself.',
  }),
  'character-forbidden': ({ character }) => ({
    found: `Here stands a character that nobody sees, ${character}`,
    expected:
      'No control characters, none that turn the direction of text, no halves of characters: they make a text be read other than it is written',
    mend: 'Delete it; most likely it was copied from another program. Where it cannot be seen, delete the marked words and type them again.',
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
    expected: `Here belongs ${shapes[expected] ?? expected}`,
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
  'figure-too-long': ({ value }) => ({
    found: `${quoted(value)} has too many digits`,
    expected: 'At most 18 digits before the point and 12 after it: more never show in what is published',
    mend: 'Write the figure of the document; for a long one from a calculator, write the figures it was worked out from.',
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
  'count-too-large': ({ value, limit }) => ({
    found: `"${value}" is too large`,
    expected: `At most ${limit}`,
    mend: 'Check the number.',
  }),
  'count-too-small': ({ value, least }) => ({
    found: `"${value}" is too small`,
    expected: `At least ${least}`,
    mend: 'Check the number, or delete the line.',
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
  'colour-malformed': ({ value }) => ({
    found: `${quoted(value)} is not a colour`,
    expected: 'Six hexadecimal digits, such as 0f4c55',
    mend: 'Copy the six digits; with a number sign before them, put them in quotes.',
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
  'digest-malformed': ({ value }) => ({
    found: `"${value}" is no digest`,
    expected: '64 hexadecimal digits',
    mend: 'Let `sunboard redact` work it out and copy the line.',
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
  'time-zone-unknown': ({ value }) => ({
    found: `There is no time zone "${value}"`,
    expected: 'A name of the IANA time zone database, such as Asia/Shanghai',
    mend: 'In China, remove the line.',
  }),
  'colour-unreadable': ({ value, theme, found, least, mended }) => ({
    found: `With the main colour ${value}, text in ${theme} surroundings has a contrast of ${found} only`,
    expected: `A contrast of at least ${least} (WCAG 2.2 AA)`,
    mend: `The nearest colour of the same hue that can be read is ${mended}.`,
  }),
  'language-twice': ({ value }) => ({
    found: `The language ${value} is listed twice`,
    expected: 'Each language of the portal once, the main one first',
    mend: 'Remove one of the two.',
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
  'page-taken': ({ id }) => ({
    found: `${id}.html is a page the site has already`,
    expected: 'File names in content/pages/ that are not those of sections',
    mend: 'Rename the file.',
  }),
  'mdx-too-long': ({ limit }) => ({
    found: 'The article is too long',
    expected: `At most ${limit} characters`,
    mend: 'Split it into several that link to each other.',
  }),
  'mdx-syntax': ({ detail }) => ({
    found: `It cannot be read from here on (${detail})`,
    expected: 'Tags closed, attribute values in double quotes; no lone "<" or "{" in the prose',
    mend: 'Add the missing closing tag or quote; write "\\<" or "\\{" for the signs themselves.',
  }),
  'mdx-import': () => ({
    found: 'This paragraph begins with import or export, which is program code',
    expected: 'Only prose and the components offered',
    mend: 'Delete it; components need no import. Reword prose that begins with one of the words.',
  }),
  'mdx-expression': () => ({
    found: 'Program code between braces',
    expected: 'Only prose and the components offered',
    mend: 'Delete it; write "\\{" for a brace itself.',
  }),
  'mdx-element': ({ name, nearest, known }) => ({
    found: `An article cannot have "${name}"`,
    expected: `Markdown, or one of these tags: ${known}`,
    mend: nearest === '' ? 'Use Markdown, or delete it.' : `Did you mean <${nearest}>?`,
  }),
  'mdx-attribute': ({ element, attribute, nearest, known }) => ({
    found: `<${element}> has no attribute "${attribute}"`,
    expected: known === '' ? 'No attributes on this tag' : `One of: ${known}`,
    mend: nearest === '' ? 'Delete the attribute.' : `Did you mean "${nearest}"?`,
  }),
  'mdx-attribute-missing': ({ element, attribute }) => ({
    found: `<${element}> lacks "${attribute}"`,
    expected: `${attribute}="…", not empty`,
    mend: attribute === 'alt' ? 'Say in a sentence what the picture shows.' : `Add ${attribute}.`,
  }),
  'mdx-attribute-computed': ({ element, attribute }) => ({
    found: `"${attribute}" of <${element}> is not literal text`,
    expected: `${attribute}="text" in double quotes`,
    mend: 'Replace the braces by double quotes with the text itself.',
  }),
  'mdx-content': ({ element }) => ({
    found: `<${element}> has text inside`,
    expected: `<${element} … />, ended by "/>"`,
    mend: 'Move the text out of the tag.',
  }),
  'mdx-address': ({ value }) => ({
    found: `The link address "${value}" cannot be used`,
    expected: 'https:, http:, mailto:, tel:, or an address on this site that begins with "/" or "#"',
    mend: "Copy the whole address from the browser's address bar.",
  }),
  'mdx-image': () => ({
    found: 'A picture in Markdown has no room for caption and credit',
    expected: '<Figure src="pictures/a.jpg" alt="what it shows" caption="…" credit="…" />',
    mend: 'Use <Figure>, with the picture below public/.',
  }),
  'practice-part-missing': ({ part, headings }) => ({
    found: `No section of this write-up is its ${part}${headings === '' ? '; it has no heading' : ` (headings: ${headings})`}`,
    expected: 'A background, what was done, the effect in figures, and lessons',
    mend: `Add a section, or say in the front matter which heading it is: outline: { ${part}: heading }.`,
  }),
  'practice-heading-unknown': ({ part, heading, nearest }) => ({
    found: `The outline puts the ${part} under "${heading}", which is no heading of the text`,
    expected: 'A "##" heading as it is written',
    mend: nearest === '' ? 'Copy the heading.' : `Did you mean "${nearest}"?`,
  }),
  'practice-effect-without-figures': ({ heading }) => ({
    found: `The section on the effect, "${heading}", holds no figure`,
    expected: 'Effects in figures: from how many to how many, households, cases, days',
    mend: 'Add the figures, or <KeyFigures items="Closed: 37→981" />.',
  }),
  'share-character-missing': ({ characters, title }) => ({
    found: `The share picture of "${title}" has characters the font lacks: ${characters}`,
    expected:
      'Characters of the font: the unified ideographs, extension A and the table of general standard characters',
    mend: 'The picture shows 〓 instead; pages are as they were. Correct the character where it is a slip.',
  }),
  'mdx-heading': () => ({
    found: 'A first-level heading in the prose',
    expected: 'Headings from "##"; the title is in the front matter',
    mend: 'Use "##".',
  }),
  'mdx-key-figures': () => ({
    found: 'The items of <KeyFigures> cannot be read',
    expected: 'items="Pupils: 214|Fields: 12 mu": items separated by "|", name and figure by a colon',
    mend: 'Write it as in the example.',
  }),
  'file-missing': ({ value, nearest }) => ({
    found: `There is no file "${value}" below public/`,
    expected: 'A file below public/, by its path there',
    mend: nearest === '' ? 'Put the file there, or correct the path (capitals count).' : `Did you mean "${nearest}"?`,
  }),
  'public-kind': ({ ending }) => ({
    found: `This kind of file cannot stand in public/ (${ending})`,
    expected: 'Pictures, documents, tables, archives, sound, video and fonts; no pages, scripts or programs',
    mend: 'Write pages as articles in content/; turn attachments into PDF or pictures.',
  }),
  'public-disguised': ({ ending }) => ({
    found: `The name ends in ${ending}, the content is a web page`,
    expected: 'Content that fits the name',
    mend: 'Most likely a login or error page was saved: get the file again, or delete it.',
  }),
  'public-svg': ({ what, name }) => ({
    found: `This SVG has something active or external in it (${what}): ${name}`,
    expected: 'Only shapes, text and gradients; no scripts, handlers or outside references',
    mend: 'Save it as "plain SVG" in the drawing program, or export a PNG.',
  }),
  'csv-encoding': () => ({
    found: 'This CSV is neither UTF-8 nor GBK (GB18030)',
    expected: 'CSV in UTF-8 or GBK',
    mend: 'Open it in a spreadsheet program and save it as "CSV UTF-8". Make sure it is not a renamed .xlsx.',
  }),
  'csv-syntax': ({ problem }) => ({
    found: `A quote in this CSV has no partner; nothing after this line can be read (${problem})`,
    expected: 'A cell with commas, line breaks or quotes stands in double quotes; quotes inside are doubled',
    mend: 'Look at the marked line; best mend it in a spreadsheet program and save it again.',
  }),
  'csv-column-repeated': ({ column }) => ({
    found: `Two columns are called "${column}"`,
    expected: 'A name of its own for every column',
    mend: 'Rename one of them, or take it out.',
  }),
  'csv-row-width': ({ cells, columns }) => ({
    found: `This row has ${cells} cells, the header has ${columns}`,
    expected: 'As many cells as the header has',
    mend: 'Most likely a cell has a comma and no quotes around it. Check it in a spreadsheet program and save it again.',
  }),
  'csv-column-missing': ({ column, table, nearest, known }) => ({
    found: `${table} has no column "${column}"`,
    expected: `One of its columns: ${known}`,
    mend: nearest === '' ? 'Write the name as in the header, which is the first row.' : `Did you mean "${nearest}"?`,
  }),
  'csv-value-unmapped': ({ value, nearest, known }) => ({
    found: `"${value}" is not among the values of the mapping`,
    expected: `One of: ${known}`,
    mend:
      nearest === ''
        ? 'Correct the cell, or add it to the values.'
        : `Did you mean "${nearest}"? If not, add it to the values.`,
  }),
  'import-table-unreadable': ({ file, reason }) => ({
    found: `${file} cannot be read (${reason})`,
    expected: 'A CSV file; its path begins at the folder of the mapping file',
    mend: 'Check name and path; save Excel files as CSV first.',
  }),
  'import-table-unknown': ({ table, nearest, known }) => ({
    found: `There is no table "${table}"`,
    expected: `One of those under tables: ${known}`,
    mend: nearest === '' ? 'Add it under tables, or correct the name.' : `Did you mean "${nearest}"?`,
  }),
  'import-ids-unknown': ({ name, known }) => ({
    found: `There is no rule for ids called "${name}"`,
    expected: known === '' ? 'A rule of that name under ids' : `One of those under ids: ${known}`,
    mend: 'Add the rule under ids, or correct the name in columns.',
  }),
  'import-id-unmade': ({ value }) => ({
    found: `No id can be made of "${value}"`,
    expected: 'Ids have lower-case letters, digits and hyphens; other scripts need their ids written out',
    mend: 'Write its id in the table of the rule, or look it up by name with records.',
  }),
  'import-id-clash': ({ value, other, id }) => ({
    found: `"${value}" and "${other}" both become the id "${id}"`,
    expected: 'Different names have different ids',
    mend: 'Write their ids in the table of the rule; if they are the same thing, write them the same way.',
  }),
  'import-name-unknown': ({ value, kind, nearest }) => ({
    found: `No record in data/${kind}/ is named "${value}"`,
    expected: 'Exactly the name or short name of a record',
    mend:
      nearest === ''
        ? 'Correct the name, add the record first, or write its id in the table of the rule.'
        : `Did you mean "${nearest}"? Or write its id in the table of the rule.`,
  }),
  'import-name-ambiguous': ({ value, ids }) => ({
    found: `Several records are named "${value}": ${ids}`,
    expected: 'A name that one record has',
    mend: 'Write its id in the table of the rule, or add a column with ids to the CSV.',
  }),
  'import-field-taken': ({ field }) => ({
    found: `"${field}" is written twice, or what it belongs to is a plain value already`,
    expected: 'Every field from one place',
    mend: 'Keep one of constants, columns and joins.',
  }),
  'import-row-repeated': ({ key }) => ({
    found: `This row is about the same thing as another one: ${key}`,
    expected: 'One row for a record or a part',
    mend: 'Delete one of them; leave out rows of totals with skip.',
  }),
  'import-row-unmatched': () => ({
    found: 'No row of the main table belongs to this row, so it would be lost',
    expected: 'A row of the main table for each',
    mend: 'Check the column they are matched by; leave out what is not wanted with skip and a reason.',
  }),
  'import-edit-unsafe': () => ({
    found:
      'A value to be changed in this file is used elsewhere by reference (& and *): changing it would change other records',
    expected: 'The value written out where it is changed',
    mend: 'Write the value out, then import again; or change it by hand.',
  }),
  ...noticeFindings,
  ...lifecycleFindings,

  ...personalFindings,
  ...schemeFindings,
  ...sheetFindings,
};
