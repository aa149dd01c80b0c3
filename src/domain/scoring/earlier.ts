import { type Period, periodDays } from '../period.ts';
import type { Subject } from '../records/subject.ts';
import type { GateOutcome, Result } from './result.ts';

/** What one scheme has to know of another. */
export interface SchemeFacts {
  title: string;
  /** Best first. */
  grades: readonly string[];
}

/** A gate, met elsewhere, that bars the holder of a role from a grade. */
export interface Bar {
  result: Result;
  gate: GateOutcome;
  role: string;
  grade: string;
}

/** Results of other periods and schemes that a method or a gate refers to: the latest revision of each. */
export class Earlier {
  readonly #byEdition = new Results();
  readonly #byScheme = new Results();
  readonly #schemes = new Map<string, SchemeFacts>();
  readonly #bars = new Map<string, Bar[]>();

  constructor(results: Iterable<Result> = []) {
    for (const result of results) this.add(result);
  }

  /** Adds a result; a later revision takes the place of the former. */
  add(result: Result): void {
    const { scheme, edition, period, subject } = result;
    this.#byEdition.set(`${scheme}@${edition}`, period, subject, result);
    const other = this.#byScheme.get(scheme, period, subject);
    if (!other || other.edition <= edition) this.#byScheme.set(scheme, period, subject, result);
    for (const gate of result.gates) {
      if (!gate.met) continue;
      for (const effect of gate.effects) {
        if (effect.kind !== 'bars' || effect.post === null) continue;
        const office = `${effect.scheme}/${effect.post}`;
        const others = (this.#bars.get(office) ?? []).filter(
          (bar) => bar.result.key !== result.key || bar.gate !== gate,
        );
        this.#bars.set(office, [...others, { result, gate, role: effect.role, grade: effect.grade }]);
      }
    }
  }

  /** Says what another scheme (`id@edition`) is called and what grades it gives. */
  describe(scheme: string, facts: SchemeFacts): void {
    this.#schemes.set(scheme, facts);
  }

  /** The grades of a scheme, best first; none where nobody said. */
  gradesOf(scheme: string): readonly string[] {
    return this.#schemes.get(scheme)?.grades ?? [];
  }

  /** The title of a scheme; its key where nobody said. */
  titleOf(scheme: string): string {
    return this.#schemes.get(scheme)?.title ?? scheme;
  }

  /** The bars that gates of other schemes, met within a period, lay on a post under a scheme. */
  barsOn(schemeId: string, post: string, period: Period): readonly Bar[] {
    const { from, until } = periodDays(period);
    return (this.#bars.get(`${schemeId}/${post}`) ?? []).filter((bar) => {
      const days = periodDays(bar.result.period);
      return days.from >= from && days.until <= until;
    });
  }

  /** The result under one edition of a scheme, named `id@edition`. */
  find(scheme: string, period: Period, subject: Subject | string): Result | undefined {
    return this.#byEdition.get(scheme, period, subject);
  }

  /** The result under a scheme of whatever edition; the latest edition where there are several. */
  ofScheme(schemeId: string, period: Period, subject: Subject | string): Result | undefined {
    return this.#byScheme.get(schemeId, period, subject);
  }
}

/** Results by scheme, period and subject. In maps of maps, for a key of its own for each of a million would fill the memory. */
class Results {
  readonly #groups = new Map<string, Map<string, Result>>();

  /** The result of a subject, given as such or as its key. */
  get(scheme: string, period: Period, subject: Subject | string): Result | undefined {
    const { kind, id } = typeof subject === 'string' ? subjectOfKey(subject) : subject;
    return this.#groups.get(`${scheme}/${period}/${kind}`)?.get(id);
  }

  set(scheme: string, period: Period, { kind, id }: Subject, result: Result): void {
    const key = `${scheme}/${period}/${kind}`;
    const group = this.#groups.get(key);
    if (group) group.set(id, result);
    else this.#groups.set(key, new Map([[id, result]]));
  }
}

function subjectOfKey(key: string): { kind: string; id: string } {
  const slash = key.indexOf('/');
  return { kind: key.slice(0, slash), id: key.slice(slash + 1) };
}
