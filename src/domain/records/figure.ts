const FIGURE = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?$/;

/** Whether a text is a decimal figure as records write it. */
export const isFigure = (value: string): boolean => FIGURE.test(value);

/** Why a text is no figure that can be reckoned with; null where it is one. */
export function figureFault(value: string): 'figure-malformed' | 'figure-too-long' | null {
  if (FIGURE.test(value)) return null;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? 'figure-too-long' : 'figure-malformed';
}
