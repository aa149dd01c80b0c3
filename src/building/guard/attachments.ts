import { createHash } from 'node:crypto';
import { type Finding, finding } from '../../domain/finding.ts';
import type { Leave } from '../../domain/guard/leave.ts';
import type { RecordSet } from '../../domain/records/set.ts';
import type { FileSystem } from '../../loading/disk.ts';
import { hitsIn } from './hits.ts';
import { Trace } from './trace.ts';

/** Kinds of file that are text as they stand, so that a line can be named. */
const LINES = /\.(?:txt|csv|tsv|json|svg|xml)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|heic|tiff?|bmp)$/i;

/**
 * Findings about what is personal in the files of `public/`, and about attachments whose text cannot be read: scans, locked
 * and damaged files, and pictures that a notice attaches. `sources` are the texts in which places can be shown.
 */
export async function checkAttachments(
  files: FileSystem,
  records: RecordSet,
  leave: Leave,
): Promise<{ findings: Finding[]; sources: Map<string, string> }> {
  const findings: Finding[] = [];
  const sources = new Map<string, string>();
  const attached = new Set(
    records.notices.flatMap(({ value }) => (value.attachments ?? []).map(({ file }) => `public/${file}`)),
  );
  for (const file of files.list('public').sort()) {
    const bytes = bytesOf(files, file);
    if (!bytes) continue;
    const { hits, unread } = await hitsIn(file, bytes);
    const text: [string, string][] = LINES.test(file) ? [[file, new TextDecoder().decode(bytes)]] : [];
    const trace = new Trace(new Map(text));
    const kept = hits.filter((hit) => !leave.lets(hit, [file]));
    for (const hit of kept)
      findings.push(finding(hit.detector, trace.placeOf(hit) ?? { file }, { masked: hit.masked }));
    if (kept.length > 0) for (const [name, content] of text) sources.set(name, content);
    const reason = unread ?? (attached.has(file) && PICTURE.test(file) ? 'no-text' : null);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (reason !== null && !leave.letsUnread(sha256, [file])) {
      findings.push(finding('attachment-without-text', { file }, { reason, sha256 }));
    }
  }
  return { findings, sources };
}

/** Null where the file cannot be read, which is told where the kinds of public files are checked. */
function bytesOf(files: FileSystem, file: string): Uint8Array | null {
  try {
    return files.read(file);
  } catch {
    return null;
  }
}
