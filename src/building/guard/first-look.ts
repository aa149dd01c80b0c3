import { mayHoldPersonal } from '../../domain/guard/scan.ts';
import { DRAWN, INLINE, LINE_BREAKS } from './elements.ts';
import { BREAK } from './reading.ts';

const tagsOf = (names: Iterable<string>): RegExp => new RegExp(`</?(?:${[...names].join('|')})(?=[\\s/>])[^>]*>`, 'gi');
const INLINE_TAGS = tagsOf(INLINE);
const LINE_BREAK_TAGS = tagsOf(LINE_BREAKS);
const DRAWN_TAGS = tagsOf(DRAWN);
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
