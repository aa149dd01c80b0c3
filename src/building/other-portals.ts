import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipSync, strToU8 } from 'fflate';
import { z } from 'zod';
import { basePathOf, originOf } from '../domain/address.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { KINDS, type SearchDocument } from '../search/document.ts';
import type { Site } from '../views/site.ts';

/*
 * Portals searched together with this one. Only the texts their own search is made of are read, as data of a stated shape and
 * size, and indexed anew here: no script and no page of theirs is taken, and a reader's browser asks this host alone.
 */

/** What other portals give to a build. */
export interface Others {
  readonly documents: readonly SearchDocument[];
  /** Copies to publish, by path below the index: a later build falls back on them. */
  readonly copies: ReadonlyMap<string, Uint8Array>;
  /** The portals with the day their texts are of. */
  readonly portals: readonly { name: string; day: string }[];
  readonly findings: readonly Finding[];
}

const MOST_DOCUMENTS = 100_000;
const MOST_FILES = 20_000;
/** Bytes of one file, unpacked. */
const LARGEST_FILE = 4 * 1024 * 1024;
/** Bytes of all files of one portal as sent. */
const LARGEST = 128 * 1024 * 1024;
const PATIENCE = 20_000;

const text = (most: number) => z.string().max(most);
const short = text(500).nullable();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const documentSchema = z.object({
  url: text(1000),
  kind: z.enum(KINDS),
  title: text(1000),
  names: z.array(z.object({ text: text(1000), person: z.boolean() })).max(5000),
  body: text(1_000_000),
  date: day.nullable(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  region: short,
  programme: short,
  grade: short,
  score: z
    .string()
    .regex(/^-?\d{1,12}(?:\.\d{1,12})?$/)
    .nullable(),
  rank: z.int().positive().max(1_000_000).nullable(),
  turns: z
    .array(
      z.object({
        from: day,
        state: z.enum(['draft', 'upcoming', 'open', 'over', 'under-review', 'concluded', 'withdrawn']),
        until: day.nullable(),
      }),
    )
    .max(100)
    .nullable(),
  times: z.object({ from: text(10), until: text(10) }).nullable(),
  portal: short,
});

const manifestSchema = z.object({
  version: z.literal(1),
  segments: z.array(z.object({ cards: z.array(z.int().positive()).max(MOST_FILES) })).max(20),
});

const copySchema = z.object({ day, documents: z.array(documentSchema).max(MOST_DOCUMENTS) });

/** Reads the portals named in portal.yaml; `last` is the folder of the site that is served now, with the copies of its build. */
export async function readOthers(site: Site, last: string): Promise<Others> {
  const documents: SearchDocument[] = [];
  const copies = new Map<string, Uint8Array>();
  const portals: { name: string; day: string }[] = [];
  const findings: Finding[] = [];
  for (const [index, { name, baseUrl }] of (site.portal.config.searchAlso ?? []).entries()) {
    const path = `also/${createHash('sha256').update(baseUrl).digest('hex').slice(0, 16)}.json.gz`;
    let taken: z.output<typeof copySchema> | null;
    try {
      taken = { day: site.day, documents: await fetchDocuments(baseUrl) };
    } catch (error) {
      taken = lastCopy(join(last, 'search', path));
      const reason = error instanceof Error ? error.message : String(error);
      const at = { file: 'data/portal.yaml', path: [0, 'searchAlso', index], target: 'value' } as const;
      findings.push(finding('portal-unreachable', at, { name, reason: reason.slice(0, 200), day: taken?.day ?? '' }));
    }
    if (!taken) continue;
    documents.push(...taken.documents.map((each) => ({ ...each, portal: name })));
    copies.set(path, gzipSync(strToU8(JSON.stringify(taken)), { level: 6, mtime: 0 }));
    portals.push({ name, day: taken.day });
  }
  return { documents, copies, portals, findings };
}

/** The texts of a portal by its published index, with whole addresses; throws where one file is not as it should be. */
async function fetchDocuments(baseUrl: string): Promise<SearchDocument[]> {
  const folder = new URL('search/', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  let size = 0;
  const read = async (path: string): Promise<unknown> => {
    const bytes = await bytesOf(new URL(path, folder));
    size += bytes.length;
    if (size > LARGEST) throw new Error('too large');
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return JSON.parse(
      packed ? gunzipSync(bytes, { maxOutputLength: LARGEST_FILE }).toString('utf8') : bytes.toString('utf8'),
    );
  };
  const { segments } = manifestSchema.parse(await read('manifest.bin'));
  const base = basePathOf(baseUrl);
  const documents: SearchDocument[] = [];
  for (const [segment, { cards }] of segments.entries()) {
    for (const index of cards.keys()) {
      const held = z.array(documentSchema).parse(await read(`${segment}/cards-${index}.bin`));
      // What it has of other portals is theirs to publish.
      const own = held.filter((each) => each.portal === null && isBelow(each.url, base));
      documents.push(...own.map((each) => ({ ...each, url: originOf(baseUrl) + each.url })));
      if (documents.length > MOST_DOCUMENTS) throw new Error('too many pages');
    }
  }
  return documents;
}

/** Whether an address is a path of the portal itself: nothing else is linked in its name. */
function isBelow(url: string, base: string): boolean {
  return url.startsWith(base) && !url.startsWith('//') && !/[\s\\]/.test(url);
}

async function bytesOf(address: URL): Promise<Buffer> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address.pathname}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > LARGEST_FILE) throw new Error(`too large: ${address.pathname}`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function lastCopy(file: string): z.output<typeof copySchema> | null {
  if (!existsSync(file)) return null;
  const copy = copySchema.safeParse(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
  return copy.success ? copy.data : null;
}
