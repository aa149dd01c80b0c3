import { type Plan, planImport } from '../../src/importing/plan.ts';
import { memoryFiles } from '../../src/loading/disk.ts';
import { formatPlace, Locator, locateFindings } from '../../src/loading/locate.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Plans the import of `in/mapping.yaml` among files in memory. */
export function planOf({
  mapping,
  tables = {},
  portal = {},
}: {
  mapping: string;
  tables?: Files;
  portal?: Files;
}): Plan {
  const sources = memoryFiles({
    'in/mapping.yaml': mapping,
    ...Object.fromEntries(Object.entries(tables).map(([name, text]) => [`in/${name}`, text])),
  });
  return planImport(memoryFiles(portal), 'in/mapping.yaml', sources.read);
}

/** Findings of a plan as `code file:line:column`. */
export function placesOf(plan: Plan): string[] {
  return locateFindings(plan.findings, new Locator(plan.sources)).map(
    ({ finding, place }) => `${finding.code} ${formatPlace(place)}`,
  );
}
