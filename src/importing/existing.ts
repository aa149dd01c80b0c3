import type { RecordAt } from '../domain/entry.ts';
import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/records/kinds.ts';
import { type FileSystem, unreadable } from '../loading/disk.ts';
import { decodeSource } from '../loading/source.ts';
import { isMapTree, type MapTree, textAt, valueAt } from '../loading/tree.ts';
import { readYaml } from '../loading/yaml.ts';

/** A record that is already there. */
export interface Existing {
  readonly tree: MapTree;
  readonly at: RecordAt;
}

/** The records of one kind that are already there, by their keys, and the text of their files. */
export interface ExistingRecords {
  readonly byKey: ReadonlyMap<string, Existing>;
  readonly sources: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Reads the records of a kind; `portal` has the one of data/portal.yaml. Files that cannot be read give findings. */
export function existingRecords(files: FileSystem, kind: Kind | 'portal'): ExistingRecords {
  const listed =
    kind === 'portal' ? files.list('data').filter((file) => file === 'data/portal.yaml') : files.list(`data/${kind}`);
  const byKey = new Map<string, Existing>();
  const sources = new Map<string, string>();
  const findings: Finding[] = [];
  for (const file of listed.filter((each) => /\.ya?ml$/.test(each)).sort()) {
    const bytes = bytesOf(files, file, findings);
    if (!bytes) continue;
    const { text, findings: undecoded } = decodeSource(file, bytes);
    sources.set(file, text);
    const { documents, findings: unread } =
      undecoded.length > 0 ? { documents: [], findings: undecoded } : readYaml(file, text);
    findings.push(...unread);
    documents.forEach((document, number) => {
      const list = Array.isArray(document)
        ? document.map((tree, i) => ({ tree, path: [number, i] }))
        : [{ tree: document ?? '', path: [number] }];
      for (const { tree, path } of list) {
        const key = isMapTree(tree) ? keyOfTree(kind, tree) : null;
        if (key !== null && !byKey.has(key))
          byKey.set(key, { tree: tree as Existing['tree'], at: { file, path, target: 'value' } });
      }
    });
  }
  return { byKey, sources, findings };
}

function bytesOf(files: FileSystem, file: string, findings: Finding[]): Uint8Array | null {
  try {
    return files.read(file);
  } catch (error) {
    findings.push(unreadable(file, error));
    return null;
  }
}

/** The key a record is known by, from what is written; null where part of it is missing. */
export function keyOfTree(kind: Kind | 'portal', tree: MapTree): string | null {
  if (kind === 'portal') return 'portal';
  if (kind === 'scores') {
    const subject = valueAt(tree, ['subject']);
    const [of = ''] = isMapTree(subject) ? Object.keys(subject) : [];
    const parts = [textAt(tree, 'scheme'), textAt(tree, 'period'), of, textAt(subject, of)];
    const revision = textAt(tree, 'revision');
    return parts.includes('')
      ? null
      : `${parts.join('/')}${revision === '' || revision === '1' ? '' : ` (${revision})`}`;
  }
  const id = textAt(tree, 'id');
  if (kind !== 'schemes' && kind !== 'programmes') return id || null;
  const edition = textAt(tree, 'edition');
  return id === '' || edition === '' ? null : `${id}@${edition}`;
}
