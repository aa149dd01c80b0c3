import type { GateCondition, GateOutcome } from '../domain/scoring/result.ts';
import { scores } from './scores.zh-CN.ts';

const { gate: say } = scores;

/** A gate of a method in one sentence: its condition with what was found, and what it does. `consequence` names the measure. */
export function gateText(gate: Pick<GateOutcome, 'condition' | 'effects'> & { title?: string | undefined }): string {
  return gate.title ?? say.when(conditionText(gate.condition), gate.effects.map(effectText).join('，'));
}

function conditionText(condition: GateCondition): string {
  switch (condition.kind) {
    case 'part': {
      const bound = condition.below === undefined ? say.atLeast(condition.atLeast ?? '') : say.below(condition.below);
      return say.part(condition.title, bound, condition.value);
    }
    case 'fact':
      return say.fact(condition.title);
    case 'grade':
      return say.grade(condition.grade, condition.running);
    case 'result':
      return say.result(condition.schemeTitle);
  }
}

function effectText(effect: GateOutcome['effects'][number]): string {
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
