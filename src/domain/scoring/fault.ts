import type { ArgsOf, Code } from '../finding.ts';

/** A fault of a sheet, placed by its path inside the sheet; src/domain/check/sheets.ts makes a finding of it. */
export interface Fault {
  code: Code;
  path: readonly (string | number)[];
  target: 'key' | 'value';
  args: Readonly<Record<string, string>>;
}

/** Makes a fault at a value of the sheet. */
export function faultAt<C extends Code>(path: readonly (string | number)[], code: C, args: ArgsOf<C>): Fault {
  return { code, path, target: 'value', args };
}

/** Makes a fault at a key of the sheet. */
export function faultAtKey<C extends Code>(path: readonly (string | number)[], code: C, args: ArgsOf<C>): Fault {
  return { code, path, target: 'key', args };
}
