import { Parser } from 'htmlparser2';
import { mayHoldPersonal } from '../../domain/guard/scan.ts';
import { readJson } from './plain.ts';
import { BREAK, code, type Reading, writing } from './reading.ts';

/** Elements inside a line: a number goes on through them. Runs of Word, Excel, OpenDocument and SVG are among them. */
const INLINE: ReadonlySet<string> = new Set(
  [
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong',
    'sub sup time tspan tt u var wbr',
    'w:r w:rpr w:t w:rfonts w:sz w:szcs w:b w:bcs w:i w:color w:u w:lang w:highlight w:prooferr w:bookmarkstart w:bookmarkend',
    'w:hyperlink w:smarttag w:sdt w:sdtcontent w:ins w:del w:deltext w:lastrenderedpagebreak w:kern w:spacing w:rstyle w:vertalign',
    'r t rpr a:r a:t a:rpr text:span text:a text:s',
  ].flatMap((names) => names.split(' ')),
);
const LINE_BREAKS: ReadonlySet<string> = new Set(['br', 'w:br', 'w:cr', 'text:line-break', 'a:br']);
/** Elements whose attributes are coordinates. */
const DRAWN_NAMES =
  'path line rect circle ellipse polygon polyline g use stop marker svg lineargradient clippath mask pattern'.split(
    ' ',
  );
const DRAWN: ReadonlySet<string> = new Set(DRAWN_NAMES);

const tagsOf = (names: Iterable<string>): RegExp => new RegExp(`</?(?:${[...names].join('|')})(?=[\\s/>])[^>]*>`, 'gi');
const INLINE_TAGS = tagsOf(INLINE);
const LINE_BREAK_TAGS = tagsOf(LINE_BREAKS);
const DRAWN_TAGS = tagsOf(DRAWN_NAMES);
const TAGS = /<[^>]*>/g;
/** Data for a script, without escapes in it: read as what stands on the page is. */
const PLAIN_DATA = /<script type="application\/json">([^<\\]*)<\/script>/g;
/** Comments, scripts with something in them, signs that look like tags, and entities other than those of the five marks. */
const INTRICATE =
  /<!--|<(?:script|style)\b[^>]*>[^<]|<!\[|<(?!\/?[a-z]|!doctype html>)|&(?!(?:amp|lt|gt|quot|#39|#38|#34);)/i;

/**
 * False only for HTML in whose text, attributes and scripts nothing personal can be found; much quicker than reading it. HTML
 * that is more intricate than that of our own pages is not judged.
 */
export function markupMayHoldPersonal(page: string): boolean {
  const html = page.replace(PLAIN_DATA, `${BREAK}$1${BREAK}`);
  if (INTRICATE.test(html)) return true;
  const shown = html.replace(INLINE_TAGS, '').replace(LINE_BREAK_TAGS, '\n').replace(TAGS, BREAK);
  return mayHoldPersonal(shown) || mayHoldPersonal(html.replace(DRAWN_TAGS, BREAK)) || /\d{11}/.test(html);
}

/** Text, attributes, comments and scripts of HTML or, with `xml`, of XML: feeds, drawings, parts of office files. */
export function readMarkup(text: string, { xml }: { xml: boolean }): Reading {
  const shown: string[] = [];
  const beside: string[] = [];
  const drawn: string[] = [];
  const scripts: string[] = [];
  const data: string[] = [];
  /** Where text goes now: to the page, or to a script or style. */
  let target = shown;
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        const name = written.toLowerCase();
        if (LINE_BREAKS.has(name)) target.push('\n');
        else if (!INLINE.has(name)) target.push(BREAK);
        const to = DRAWN.has(name) ? drawn : beside;
        for (const value of Object.values(attributes)) if (value.length > 5) to.push(value, BREAK);
        if (name === 'script') target = /json/.test(attributes['type'] ?? '') ? data : scripts;
        else if (name === 'style' && !xml) target = scripts;
      },
      onclosetag(written) {
        const name = written.toLowerCase();
        if (name === 'script' || name === 'style') target = shown;
        if (!INLINE.has(name) && !LINE_BREAKS.has(name)) target.push(BREAK);
      },
      ontext(content) {
        target.push(content);
      },
      oncomment(content) {
        beside.push(content, BREAK);
      },
      onprocessinginstruction(_, content) {
        beside.push(content, BREAK);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(text);
  return {
    pieces: [
      writing(shown.join('')),
      writing(beside.join('')),
      code(drawn.join('')),
      code(scripts.join('')),
      ...readJson(data.join(BREAK)).pieces,
    ],
    unread: null,
  };
}
