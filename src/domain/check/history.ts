import type { Day } from '../day.ts';
import { type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import type { PortalConfig } from '../records/portal.ts';

/**
 * What a lacking step means: before the day from which a portal's records are complete (`recordsCompleteFrom`) a record that
 * names its source may lack it, and gets the warning `record-incomplete`; else the finding given stands.
 */
export function lacking(
  config: PortalConfig | undefined,
  event: { on: Day; source?: string | undefined },
  step: string,
  otherwise: Finding,
): Finding {
  const complete = config?.recordsCompleteFrom;
  if (complete === undefined || event.on >= complete || event.source === undefined) return otherwise;
  return finding('record-incomplete', otherwise.at, { step, before: complete });
}

/** Dated entries stand in the order of their days; `path` leads to the list inside the record. */
export function checkOrder(
  entries: readonly { on: Day }[] | undefined,
  at: RecordAt,
  ...path: readonly (string | number)[]
): Finding[] {
  let latest: Day = '';
  return (entries ?? []).flatMap(({ on }, index) => {
    if (on >= latest) {
      latest = on;
      return [];
    }
    return [finding('events-unordered', within(at, ...path, index, 'on'), { on, before: latest })];
  });
}
