import type { Entry } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { Exception } from '../records/exception.ts';
import type { RecordSet } from '../records/set.ts';
import type { Hit } from './hit.ts';
import { findNumbers } from './scan.ts';

const SOURCE = /^(?:data|content|public)\//;

/** The ways people may be reached that the records declare for everybody to see. */
interface Contact {
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
}

/**
 * What may be published although a detector finds it: the telephones and addresses of the declared contact fields (of the
 * portal, of notices, of the reviews of schemes), and what a reviewed exception names.
 */
export class Leave {
  readonly #phones: ReadonlySet<string>;
  readonly #addresses: readonly string[];
  readonly #exceptions: readonly Entry<Exception>[];
  readonly #used = new Set<string>();

  constructor(records: RecordSet) {
    const contacts: readonly (Contact | undefined)[] = [
      records.config?.value.contacts,
      ...records.notices.map(({ value }) => value.objections),
      ...records.schemes.map(({ value }) => value.review),
    ];
    this.#phones = new Set(contacts.flatMap((each) => findNumbers(each?.phone ?? '').map(({ plain }) => plain)));
    this.#addresses = contacts.flatMap((each) => (each?.address ? [each.address.replace(/\s+/g, '')] : []));
    this.#exceptions = records.exceptions;
  }

  /** Whether a hit may stay; `files` are the paths by which it is known. */
  lets({ detector, plain, masked }: Hit, files: readonly string[]): boolean {
    if (detector === 'mobile-number' && this.#phones.has(plain)) return true;
    if (detector === 'home-address' && this.#isDeclared(plain)) return true;
    return this.#excused(
      files,
      (exception) => 'masked' in exception && exception.detector === detector && same(exception.masked, masked),
    );
  }

  /** Whether an attachment that cannot be read may stay, by the digest of its bytes (SHA-256, hexadecimal). */
  letsUnread(sha256: string, files: readonly string[]): boolean {
    return this.#excused(files, (exception) => 'sha256' in exception && exception.sha256.toLowerCase() === sha256);
  }

  /**
   * Findings about exceptions that nothing needed, for those about `sources` (records, articles, public files) or about files
   * that a build makes. Ask when all of these have been looked at.
   */
  unused(about: 'sources' | 'output'): Finding[] {
    return this.#exceptions
      .filter(({ value }) => !this.#used.has(value.id) && SOURCE.test(value.file) === (about === 'sources'))
      .map(({ value, at }) => finding('exception-unused', at, { detector: value.detector, file: value.file }));
  }

  /** Findings about exceptions whose time is over on a day. */
  lapsed(day: string): Finding[] {
    return this.#exceptions.flatMap(({ value, at }) =>
      value.until !== undefined && value.until < day ? [finding('exception-lapsed', at, { until: value.until })] : [],
    );
  }

  #excused(files: readonly string[], about: (exception: Exception) => boolean): boolean {
    const found = this.#exceptions.filter(({ value }) => files.includes(value.file) && about(value));
    for (const { value } of found) this.#used.add(value.id);
    return found.length > 0;
  }

  #isDeclared(address: string): boolean {
    return this.#addresses.some((declared) => declared.includes(address) || address.includes(declared));
  }
}

/** Whether two masked forms are of one number, whatever was written between its digits. */
function same(one: string, other: string): boolean {
  const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}*]/gu, '');
  return bare(one) === bare(other);
}
