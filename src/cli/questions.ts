import { isCancel, select, text } from '@clack/prompts';
import type { Questions } from './world.ts';

/** Questions asked at the terminal this process runs in. */
export const terminalQuestions: Questions = {
  async text(question, initial, check) {
    const answer = await text({
      message: question,
      // Shown until something is typed, so that another answer need not wipe it out first.
      placeholder: initial,
      defaultValue: initial,
      validate: (value) => check(value || initial) ?? undefined,
    });
    return isCancel(answer) ? null : answer;
  },
  async choose(question, options) {
    const answer = await select({ message: question, options: options.map((each) => ({ ...each })) });
    return isCancel(answer) ? null : answer;
  },
};
