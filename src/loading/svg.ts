import sax from 'sax';
import { type Finding, finding } from '../domain/finding.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Elements that only draw; scripts, foreign content, links and animations of addresses are not among them. */
const DRAWING: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath image style switch view ' +
    'linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix feComponentTransfer feComposite ' +
    'feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);
const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=\s]*$/;
/** What is wrong with a drawing; its words stand in the catalogue of findings. */
type Fault = 'element' | 'attribute' | 'address' | 'style' | 'instruction' | 'xml';

/** Faults named in one drawing; more say nothing new. */
const MOST = 20;

/**
 * Findings about a drawing: elements that can act, handlers, and whatever would fetch something from elsewhere. It is read
 * as XML with namespaces, as a browser reads it, so that `<x:script>` is a script.
 */
export function checkSvg(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const report = (
    what: 'element' | 'attribute' | 'address' | 'style' | 'instruction' | 'xml',
    name: string,
    from: number,
  ): void => {
    const at = { file, from, until: Math.min(from + Math.max(1, name.length), text.length) };
    if (findings.length < MOST) findings.push(finding('public-svg', at, { what, name: name.slice(0, 60) }));
  };
  const parser = sax.parser(true, { xmlns: true, position: true });
  const styles: string[] = [];
  parser.onerror = (error) => {
    report('xml', error.message.split('\n')[0] ?? '', Math.min(parser.position, text.length - 1));
    // Without clearing it the parser refuses to go on; one fault in the form is enough.
    parser.resume();
    parser.onerror = () => {
      parser.resume();
    };
  };
  parser.ondoctype = (doctype) => {
    if (/\[|SYSTEM/.test(doctype) && !/PUBLIC "-\/\/W3C\/\/DTD SVG[^[]*$/.test(doctype))
      report('instruction', '<!DOCTYPE', text.indexOf('<!DOCTYPE'));
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== 'xml') report('instruction', `<?${name}`, text.indexOf(`<?${name}`));
  };
  parser.onopentag = (tag) => {
    if (!('uri' in tag)) return;
    const from = Math.max(0, parser.startTagPosition - 1);
    if (!draws(tag)) report('element', `<${tag.name}`, from);
    styles.push(tag.local);
    for (const attribute of Object.values(tag.attributes)) {
      const fault = faultOf(attribute, tag);
      if (fault) report(fault, attribute.name, placeOf(text, from, attribute.name));
    }
  };
  parser.onclosetag = () => styles.pop();
  const onText = (content: string): void => {
    if (styles.at(-1) === 'style' && fetches(content))
      report('style', '<style', text.lastIndexOf('<style', parser.position));
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.write(text).close();
  if (findings.length === 0 && !/<(?:\w+:)?svg[\s>]/.test(text)) report('xml', 'svg', 0);
  return findings;
}

/** Whether an element only draws, or is of a language that browsers do nothing with. */
function draws({ uri, local }: sax.QualifiedTag): boolean {
  return uri === SVG || uri === '' ? DRAWING.has(local) : uri !== XHTML;
}

function faultOf({ local, value }: sax.QualifiedAttribute, tag: sax.QualifiedTag): Fault | null {
  if (/^on/i.test(local)) return 'attribute';
  if (local !== 'href' && local !== 'src') return fetches(value) ? 'style' : null;
  return value.startsWith('#') || (tag.local === 'image' && PICTURE_DATA.test(value)) ? null : 'address';
}

/** Whether style text loads anything: an import, or an address that is not a part of the same drawing. */
function fetches(style: string): boolean {
  // Backslash escapes can spell `url` and `@import` in other letters.
  if (/\\/.test(style) && /\(|@/.test(style)) return true;
  const plain = style.replace(/\/\*[\s\S]*?\*\//g, '');
  return /@import|expression\s*\(|(?:url|image|image-set|src)\s*\(\s*(?!["']?#)/i.test(plain);
}

function placeOf(text: string, from: number, name: string): number {
  const at = text.indexOf(name, from + 1);
  return at === -1 ? from : at;
}
