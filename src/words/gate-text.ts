import type { GateCondition } from '../domain/scoring/result.ts';
import type { FetchedWords } from './fetched.ts';

/** A gate with the records it names already in words. */
export interface NamedGate {
  readonly title: string | null;
  readonly condition: Condition;
  readonly effects: readonly Effect[];
}

type Condition =
  | (Exclude<GateCondition, { kind: 'result' }> & { isTotal?: boolean })
  | { kind: 'result'; scheme: string };

type Effect =
  | { kind: 'at-most' | 'grade' | 'barred'; grade: string }
  | { kind: 'bars'; role: string; scheme: string; grade: string }
  | { kind: 'consequence' };

/** A gate in one sentence: its title, its condition with what was found, and what it does. */
export function gateText({ title, condition, effects }: NamedGate, words: FetchedWords): string {
  const does = effects.map((effect) => effectText(effect, words)).join(words.semicolon);
  return `${title ? `${title}${words.colon}` : ''}${words.scores.gate.when(conditionText(condition, words), does)}`;
}

function conditionText(condition: Condition, { scores, comma }: FetchedWords): string {
  const { gate: say, result, name } = scores;
  switch (condition.kind) {
    case 'part': {
      const bounds = [
        condition.below && say.below(condition.below),
        condition.atLeast && say.atLeast(condition.atLeast),
      ];
      const part = condition.isTotal ? result.score : name(condition.title);
      return say.part(part, bounds.filter((bound) => bound).join(comma), condition.value);
    }
    case 'fact':
      return say.fact(condition.title);
    case 'grade':
      return say.grade(condition.grade, condition.running);
    case 'result':
      return say.result(condition.scheme);
  }
}

function effectText(effect: Effect, { scores: { gate: say } }: FetchedWords): string {
  switch (effect.kind) {
    case 'at-most':
      return say.atMost(effect.grade);
    case 'grade':
      return say.decree(effect.grade);
    case 'bars':
      return say.bars(effect.role, effect.scheme, effect.grade);
    case 'barred':
      return say.barred(effect.grade);
    case 'consequence':
      return say.consequence;
  }
}
