import { isCancel, select, text } from '@clack/prompts';
import type { Questions } from './world.ts';

/** Questions asked at the terminal this process runs in. */
export const terminalQuestions: Questions = {
  async text(question, initial, check) {
    const answer = await text({
      message: question,
      initialValue: initial,
      validate: (value) => check(value ?? '') ?? undefined,
    });
    return isCancel(answer) ? null : answer;
  },
  async choose(question, options) {
    const answer = await select({ message: question, options: options.map((each) => ({ ...each })) });
    return isCancel(answer) ? null : answer;
  },
};
