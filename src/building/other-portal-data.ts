import { gunzipSync } from 'node:zlib';
import { gzipSync, strToU8 } from 'fflate';
import { z } from 'zod';
import { basePathOf, originOf } from '../domain/address.ts';
import { daysInclusive, isDay } from '../domain/day.ts';
import type { Leave } from '../domain/guard/leave.ts';
import { forbiddenIn } from '../loading/characters.ts';
import { KINDS, type SearchDocument } from '../search/document.ts';
import { hitsIn } from './guard/hits.ts';

/*
 * What is taken of another portal has a stated shape and size, no character that deceives and nothing personal; whatever is
 * otherwise is refused before any of it is part of this portal.
 */

/** Why a portal's data is not used; the words for it are in src/words. */
export type Reason = 'network' | 'slow' | 'shape' | 'size' | 'personal' | 'damaged' | 'old';

export class Refusal extends Error {
  readonly reason: Reason;
  readonly detail: string;

  constructor(reason: Reason, detail: string) {
    super(`${reason} ${detail}`);
    this.reason = reason;
    this.detail = detail.slice(0, 200);
  }
}

/** Pages of one portal. */
export const MOST_DOCUMENTS = 50_000;
/** Other names of all its pages. */
const MOST_NAMES = 500_000;
/** Bytes of one portal's texts, unpacked. */
export const LARGEST = 64 * 1024 * 1024;
/** Whole addresses make texts longer than those that were sent. */
const LARGEST_COPY = 2 * LARGEST;
/** Days a copy may stand in: what a portal takes back is not found here for longer. */
export const LONGEST_STAND_IN = 30;

const text = (most: number) => z.string().max(most).refine(isHarmless);
const short = text(500).nullable();
const day = z.string().refine(isDay);

export const documentSchema = z.object({
  url: text(1000),
  kind: z.enum(KINDS),
  // A link without a sign to be seen could not be followed.
  title: text(1000).regex(/[\p{L}\p{N}\p{P}\p{S}]/u),
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

const copySchema = z.object({ day, documents: z.array(documentSchema).max(MOST_DOCUMENTS) });

/** The pages of a portal with whole addresses, and the day they are of. */
export interface Copy {
  readonly day: string;
  readonly documents: readonly SearchDocument[];
}

/** A copy with its bytes as they are published. */
export interface CheckedCopy extends Copy {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** What shows where data is not of a shape. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal('shape', [file, ...(parsed.error.issues[0]?.path.map(String) ?? [])].filter(Boolean).join(' '));
}

/** Refuses a copy that is too large or holds something personal that `leave` does not let; `file` is where it is published. */
export async function checkedCopy(copy: Copy, file: string, leave: Leave | null): Promise<CheckedCopy> {
  const names = copy.documents.reduce((sum, each) => sum + each.names.length, 0);
  if (names > MOST_NAMES) throw new Refusal('size', '');
  const json = strToU8(JSON.stringify({ day: copy.day, documents: copy.documents }));
  if (json.length > LARGEST_COPY) throw new Refusal('size', '');
  const { hits } = await hitsIn(file.replace(/\.gz$/, ''), json);
  // Exceptions name files of this portal; what is another's is for that portal to mend.
  const hit = hits.find((each) => !leave?.lets(each, []));
  if (hit) throw new Refusal('personal', hit.masked);
  return { ...copy, bytes: gzipSync(json, { level: 6, mtime: 0 }), size: json.length };
}

/** The copy an earlier build published, if it may still be used on `today`. */
export function openCopy(bytes: Uint8Array, baseUrl: string, today: string): Copy {
  let value: unknown;
  try {
    value = JSON.parse(gunzipSync(bytes, { maxOutputLength: LARGEST_COPY }).toString('utf8'));
  } catch {
    throw new Refusal('damaged', '');
  }
  const copy = shaped(copySchema, value, '');
  const origin = originOf(baseUrl);
  const isOwn = ({ url, portal }: SearchDocument) =>
    portal === null && url.startsWith(origin) && isBelow(url.slice(origin.length), basePathOf(baseUrl));
  if (!copy.documents.every(isOwn)) throw new Refusal('shape', 'url');
  if (daysInclusive(copy.day, today) > LONGEST_STAND_IN) throw new Refusal('old', copy.day);
  return copy;
}

/** Whether an address is a path of the portal itself: nothing else is linked in its name. */
export function isBelow(url: string, base: string): boolean {
  return url.startsWith(base) && !url.startsWith('//') && !/[\s\\]/.test(url);
}

/** Whether a text has no control characters, no turns of direction and no halves of a character. */
function isHarmless(value: string): boolean {
  return forbiddenIn(value) === null;
}
