import { type ArgsOf, type Finding, finding } from '../domain/finding.ts';
import { checkFileName } from './characters.ts';
import { type FileSystem, OutsidePortal, unreadable } from './disk.ts';
import { decodeSource } from './source.ts';
import { checkSvg } from './svg.ts';

/*
 * Files below public/ are copied as they are, so a page's security policy does not hold for what opens by itself. Only
 * kinds of file that cannot act are let through; a kind that nobody has thought of is refused too.
 */

/** Endings of files that may be copied, beside `.svg`, which is read first. */
const OFFERED: ReadonlySet<string> = new Set(
  'png jpg jpeg gif webp avif ico pdf txt csv json doc docx xls xlsx ppt pptx wps et odt ods ofd zip woff2 mp3 mp4 webm'.split(
    ' ',
  ),
);
/** Whole names that hosts look for. */
const OFFERED_NAMES: ReadonlySet<string> = new Set(['.nojekyll', 'CNAME']);
/** The largest drawing that is read. */
const LARGEST_SVG = 2 * 1024 * 1024;
/** Bytes of the beginning of a file that say whether it is a page under another name. */
const HEAD = 1024;

/**
 * Findings about the files in a portal's public folder: kinds that can act, and drawings with something active inside.
 * `sources` are the texts of the drawings that have a finding.
 */
export function checkPublicFiles(files: FileSystem): { findings: Finding[]; sources: Map<string, string> } {
  const findings: Finding[] = [];
  const sources = new Map<string, string>();
  for (const file of files.list('public').sort()) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    findings.push(...checkFileName(file));
    const outside = outsideOf(files, file);
    if (outside) findings.push(outside);
    if (outside || OFFERED_NAMES.has(name)) continue;
    if (ending !== 'svg' && !OFFERED.has(ending)) {
      findings.push(finding('public-kind', { file }, { ending: ending === '' ? name : `.${ending}` }));
      continue;
    }
    const bytes = contentOf(files, file, findings);
    if (bytes && ending === 'svg') findings.push(...checkDrawing(file, bytes, sources));
    else if (bytes && looksLikePage(bytes))
      findings.push(finding('public-disguised', { file }, { ending: `.${ending}` }));
  }
  return { findings, sources };
}

function checkDrawing(file: string, bytes: Uint8Array, sources: Map<string, string>): Finding[] {
  if (bytes.length > LARGEST_SVG) {
    const args: ArgsOf<'file-too-large'> = { size: megabytes(bytes.length), limit: megabytes(LARGEST_SVG) };
    return [finding('file-too-large', { file }, args)];
  }
  const { text, findings } = decodeSource(file, bytes);
  if (findings.length === 0) findings.push(...checkSvg(file, text));
  if (findings.length > 0) sources.set(file, text);
  return findings;
}

/** Where a link leads out of the portal: what it is called matters no more. */
function outsideOf(files: FileSystem, file: string): Finding | null {
  try {
    files.size(file);
    return null;
  } catch (error) {
    return error instanceof OutsidePortal ? unreadable(file, error) : null;
  }
}

function contentOf(files: FileSystem, file: string, findings: Finding[]): Uint8Array | null {
  try {
    return files.read(file);
  } catch (error) {
    findings.push(unreadable(file, error));
    return null;
  }
}

/** Whether the bytes begin as a page or drawing does: some hosts and browsers go by that, not by the name. */
function looksLikePage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|\?xml|html|head|body|script|svg|iframe|object|embed|meta|link)/i.test(
    head,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
