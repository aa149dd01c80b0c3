import { within } from '../entry.ts';
import { type At, type Finding, finding } from '../finding.ts';
import { paletteOf, readableMain, unreadable } from '../palette.ts';
import type { RecordSet } from '../records/set.ts';

/**
 * What `data/portal.yaml` names exists and is named once: the time zone, its languages, the ids of its levels, kinds and roles.
 * What its colour makes of the pages can be read.
 */
export function checkConfig({ config }: RecordSet): Finding[] {
  if (!config) return [];
  const { value, at } = config;
  const zone = isTimeZone(value.timeZone)
    ? []
    : [finding('time-zone-unknown', within(at, 'timeZone'), { value: value.timeZone })];
  const terms = { levels: 'level', kinds: 'kind', roles: 'role' } as const;
  const repeated = (Object.keys(terms) as (keyof typeof terms)[]).flatMap((list) => {
    const first = new Map<string, number>();
    return value[list].flatMap(({ id }, index) => {
      const earlier = first.get(id);
      first.set(id, earlier ?? index);
      if (earlier === undefined) return [];
      const also = [within(at, list, earlier, 'id')];
      return [finding('duplicate-id', within(at, list, index, 'id'), { kind: terms[list], id }, also)];
    });
  });
  const { languages = [] } = value;
  const twice = languages.flatMap((language, index) => {
    const first = languages.indexOf(language);
    if (first === index) return [];
    return [
      finding('language-twice', within(at, 'languages', index), { value: language }, [within(at, 'languages', first)]),
    ];
  });
  return [...zone, ...repeated, ...twice, ...colourFindings(value.colour, within(at, 'colour'))];
}

/** Whether what follows from a portal's main colour can be read; the worst of it is told. */
function colourFindings(colour: string | undefined, at: At): Finding[] {
  const [worst] = colour === undefined ? [] : unreadable(paletteOf(colour));
  if (!worst || colour === undefined) return [];
  // Rounded down: what falls short must not read as enough.
  const found = (Math.floor(worst.found * 10) / 10).toFixed(1);
  const mended = readableMain(colour);
  return [
    finding('colour-unreadable', at, { value: colour, theme: worst.theme, found, least: String(worst.least), mended }),
  ];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
