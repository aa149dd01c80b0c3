import type { Day } from '../day.ts';
import type { Sheet } from '../records/sheet.ts';

/** The sheets that count on a day: a correction counts from its own day on, and until then what it replaces is in force. */
export function sheetsOn(sheets: readonly Sheet[], day: Day): Sheet[] {
  return sheets.filter((sheet) => countsOn(sheet, day));
}

/** Whether a sheet counts on a day. */
export function countsOn({ correction }: Pick<Sheet, 'correction'>, day: Day): boolean {
  return correction === undefined || correction.on <= day;
}
