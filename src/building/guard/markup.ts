import { Parser } from 'htmlparser2';
import { DRAWN, INLINE, LINE_BREAKS } from './elements.ts';
import { readJson } from './plain.ts';
import { BREAK, code, type Reading, writing } from './reading.ts';

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
