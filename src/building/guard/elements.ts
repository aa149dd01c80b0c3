/** Elements inside a line: a number goes on through them. Runs of Word, Excel, OpenDocument and SVG are among them. */
export const INLINE: ReadonlySet<string> = new Set(
  [
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong',
    'sub sup time tspan tt u var wbr',
    'w:r w:rpr w:t w:rfonts w:sz w:szcs w:b w:bcs w:i w:color w:u w:lang w:highlight w:prooferr w:bookmarkstart w:bookmarkend',
    'w:hyperlink w:smarttag w:sdt w:sdtcontent w:ins w:del w:deltext w:lastrenderedpagebreak w:kern w:spacing w:rstyle w:vertalign',
    'r t rpr a:r a:t a:rpr text:span text:a text:s',
  ].flatMap((names) => names.split(' ')),
);
export const LINE_BREAKS: ReadonlySet<string> = new Set(['br', 'w:br', 'w:cr', 'text:line-break', 'a:br']);
/** Elements whose attributes are coordinates. */
export const DRAWN: ReadonlySet<string> = new Set(
  'path line rect circle ellipse polygon polyline g use stop marker svg lineargradient clippath mask pattern'.split(
    ' ',
  ),
);
