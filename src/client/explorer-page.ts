import type { PublishedTable } from '../domain/scoring/published.ts';
import { serializeCsv } from './csv.ts';
import { type Choice, readChoice, writeChoice } from './explorer-choice.ts';
import { type Figures, figuresOf, groupNames } from './explorer-figures.ts';

/*
 * The explorer's page: what to draw is chosen here and stands in the address. Figures come from the data files beside result
 * tables, words from the page; the drawing library is fetched with the first drawing.
 */

/** What the page says is there: methods with their periods, the latest first. */
interface Method {
  id: string;
  title: string;
  periods: { period: string; label: string; short: string; data: string }[];
}

interface Words {
  loading: string;
  failed: string;
  empty: string;
  everyone: string;
  elsewhere: string;
  partFirst: string;
  titles: Record<Figures['kind'], string>;
  findings: Record<Figures['kind'], string>;
  heads: Record<'name' | 'value' | 'group' | 'mean' | 'low' | 'high' | 'count', string>;
  range: string;
  /** With {name}, {first} and {last}; and what stands between several of them. */
  lineMove: string;
  listStop: string;
}

function start(root: HTMLElement, form: HTMLFormElement): void {
  const methods = JSON.parse(root.dataset['methods'] ?? '[]') as Method[];
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const find = <T extends HTMLElement>(query: string) => root.querySelector<T>(query) as T;
  const [status, finding, canvas] = [
    find('[role="status"]'),
    find('[data-finding]'),
    find<HTMLCanvasElement>('canvas'),
  ];
  const [only, result, table] = [
    find<HTMLFieldSetElement>('[data-only]'),
    find('[data-result]'),
    find<HTMLTableElement>('table'),
  ];
  let choice = readChoice(location.search);
  let shown: { title: string; rows: string[][] } | null = null;
  let redraw: (() => void) | null = null;
  let turn = 0;

  select('method').replaceChildren(...methods.map(({ id, title }) => new Option(title, id)));

  /** Fills the form with what there is for a method, and gives the choice as it can be. */
  const fill = (wanted: Choice): { choice: Choice; method: Method | undefined } => {
    const method = methods.find(({ id }) => id === wanted.method) ?? methods[0];
    const periods = method?.periods ?? [];
    const has = (period: string) => periods.some((each) => each.period === period);
    const until = has(wanted.until) ? wanted.until : (periods[0]?.period ?? '');
    const from = has(wanted.from) ? wanted.from : (periods.at(-1)?.period ?? '');
    for (const name of ['from', 'until']) {
      select(name).replaceChildren(...periods.map(({ period, label }) => new Option(label, period)));
    }
    const next = { ...wanted, method: method?.id ?? '', from, until };
    for (const name of ['method', 'from', 'until', 'kind', 'by'] as const) select(name).value = next[name];
    namePeriods(root, select('from'), next.kind === 'years');
    return { choice: next, method };
  };

  const show = async (wanted: Choice, address: 'keep' | 'write'): Promise<void> => {
    turn += 1;
    const own = turn;
    const filled = fill(wanted);
    choice = filled.choice;
    if (address === 'write') history.replaceState(history.state, '', `${location.pathname}${writeChoice(choice)}`);
    status.textContent = words.loading;
    try {
      const tables = await tablesOf(filled.method, choice);
      if (own !== turn) return;
      fillGroups(tables.at(-1), choice);
      const parts = partsOf.get(tables) ?? [];
      fillParts(parts, choice);
      const figures = figuresOf(tables, choice, words);
      status.textContent = figures ? '' : words.empty;
      result.hidden = figures === null;
      if (figures && filled.method) await draw(figures, filled.method);
    } catch {
      if (own === turn) status.textContent = words.failed;
    }
  };

  const fillGroups = (newest: PublishedTable | undefined, { by, only: chosen }: Choice): void => {
    const names = newest ? groupNames(newest, by, words) : [];
    // The same boxes stay, so that who walks by keyboard stays at one.
    const now = [...only.querySelectorAll('input')];
    only.hidden = names.length < 2;
    if (now.length === names.length && now.every((box, index) => box.value === names[index])) {
      for (const box of now) box.checked = chosen.includes(box.value);
      return;
    }
    const boxes = names.map((name) => {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), {
        type: 'checkbox',
        name: 'only',
        value: name,
        checked: chosen.includes(name),
      });
      label.append(box, name);
      return label;
    });
    only.querySelector('div')?.replaceChildren(...boxes);
  };

  const fillParts = (parts: PublishedTable['parts'], { part }: Choice): void => {
    const label = select('part').closest('label');
    if (label) label.hidden = parts.length === 0;
    const first = new Option(words.partFirst, '');
    select('part').replaceChildren(first, ...parts.map(({ title }) => new Option(title, title)));
    select('part').value = parts.some(({ title }) => title === part) ? part : '';
  };

  const draw = async (figures: Figures, method: Method): Promise<void> => {
    const said = saidOf(figures, method);
    finding.textContent = said.finding;
    shown = { title: said.title, rows: said.rows };
    writeTable(table, said.title, said.rows);
    const { drawFigures } = await import('./explorer-draw.ts');
    const short = new Map(method.periods.map((each) => [each.period, each.short]));
    redraw = () =>
      drawFigures(canvas, figures, {
        title: said.title,
        mean: words.heads.mean,
        range: words.range,
        period: (period) => short.get(period) ?? period,
      });
    canvas.setAttribute('aria-label', [said.title, said.finding].join(words.listStop));
    redraw();
  };

  const saidOf = (figures: Figures, method: Method) => {
    const label = (period: string) => method.periods.find((each) => each.period === period)?.label ?? period;
    const { heads } = words;
    const place = choice.part === '' ? choice.only.join('、') : choice.part;
    const values: Record<string, string> = {
      scheme: method.title,
      period: label(choice.until),
      from: label(choice.from),
      until: label(choice.until),
      only: place === '' ? words.everyone : place,
    };
    let rows: string[][] = [];
    if (figures.kind === 'units') {
      const [high, low] = [figures.units[0], figures.units.at(-1)];
      Object.assign(values, {
        count: String(figures.units.length),
        high: high?.value,
        highName: high?.name,
        low: low?.value,
        lowName: low?.name,
      });
      rows = [
        [heads.name, heads.group, heads.value],
        ...figures.units.map(({ name, group, value }) => [name, group, value]),
      ];
    } else if (figures.kind === 'groups') {
      const sorted = figures.groups.toSorted((a, b) => Number(b.mean) - Number(a.mean));
      const [high, low] = [sorted[0], sorted.at(-1)];
      Object.assign(values, { high: high?.mean, highName: high?.name, low: low?.mean, lowName: low?.name });
      rows = [
        [heads.group, heads.count, heads.mean, heads.low, heads.high],
        ...figures.groups.map(({ name, count, mean, low: least, high: most }) => [
          name,
          String(count),
          mean,
          least,
          most,
        ]),
      ];
    } else {
      const moves = figures.lines.map(({ name, means }) => {
        const known = means.filter((mean) => mean !== null);
        return fillIn(words.lineMove, { name, first: known[0] ?? '–', last: known.at(-1) ?? '–' });
      });
      values['moves'] = moves.join(words.listStop);
      rows = [
        [heads.group, ...figures.periods.map(label)],
        ...figures.lines.map(({ name, means }) => [name, ...means.map((mean) => mean ?? '–')]),
      ];
    }
    const { titles, findings } = words;
    return { title: fillIn(titles[figures.kind], values), finding: fillIn(findings[figures.kind], values), rows };
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    const isOther = target instanceof HTMLSelectElement && ['method', 'by', 'part'].includes(target.name);
    const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="only"]:checked')];
    void show(
      {
        method: select('method').value,
        from: select('from').value,
        until: select('until').value,
        kind: select('kind').value as Choice['kind'],
        by: select('by').value as Choice['by'],
        part: target === select('method') ? '' : select('part').value,
        only: isOther ? [] : boxes.map(({ value }) => value),
      },
      'write',
    );
  });
  find('[data-save="png"]').addEventListener('click', () => {
    canvas.toBlob((blob) => blob && save(blob, `${shown?.title ?? ''}.png`));
  });
  find('[data-save="csv"]').addEventListener('click', () => {
    if (shown) save(new Blob([serializeCsv(shown.rows)], { type: 'text/csv;charset=utf-8' }), `${shown.title}.csv`);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => redraw?.());
  new MutationObserver(() => redraw?.()).observe(document.documentElement, { attributes: true });
  void show(choice, 'keep');
}

/** Two periods are chosen where changes are drawn, else one. */
function namePeriods(root: HTMLElement, from: HTMLSelectElement, isSpan: boolean): void {
  const label = from.closest('label');
  if (label) label.hidden = !isSpan;
  const named = root.querySelector<HTMLElement>('[data-years]');
  if (named) named.textContent = named.dataset[isSpan ? 'years' : 'other'] ?? '';
}

const known = new Map<string, Promise<PublishedTable>>();
/** The parts of the newest table of a list, also where one of them stands in its place. */
const partsOf = new WeakMap<readonly PublishedTable[], PublishedTable['parts']>();

/** The tables a choice is about, in the order of their periods; a part in the place of a table in several files. */
async function tablesOf(method: Method | undefined, { kind, from, until, part }: Choice): Promise<PublishedTable[]> {
  const all = method?.periods.toReversed() ?? [];
  const [first, last] = [from, until].map((period) => all.findIndex((each) => each.period === period)) as [
    number,
    number,
  ];
  const meant =
    kind === 'years' ? all.slice(Math.min(first, last), Math.max(first, last) + 1) : all.slice(last, last + 1);
  const tables = await Promise.all(meant.map(({ data }) => fetchTable(data)));
  const parts = tables.at(-1)?.parts ?? [];
  const chosen = kind === 'units' ? parts.find(({ title }) => title === part) : undefined;
  const found = chosen ? [await fetchTable(chosen.href)] : tables;
  partsOf.set(found, kind === 'units' ? parts : []);
  return found;
}

function fetchTable(href: string): Promise<PublishedTable> {
  const fetched =
    known.get(href) ?? fetch(href).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
  known.set(href, fetched);
  fetched.catch(() => known.delete(href));
  return fetched;
}

/** A sentence of the page with what belongs between its braces. */
function fillIn(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

function writeTable(table: HTMLTableElement, title: string, [heads = [], ...rows]: readonly string[][]): void {
  const cell = (name: 'td' | 'th', text: string, isFigure: boolean, scope?: string) => {
    const element = document.createElement(name);
    element.textContent = text;
    if (isFigure) element.className = 'num';
    if (scope) element.setAttribute('scope', scope);
    return element;
  };
  const isFigure = (column: number) => rows.length > 0 && rows.every((row) => /^(?:[\d.]+|–)$/.test(row[column] ?? ''));
  const caption = document.createElement('caption');
  caption.textContent = title;
  const head = document.createElement('thead');
  head.insertRow().append(...heads.map((text, index) => cell('th', text, isFigure(index), 'col')));
  const body = document.createElement('tbody');
  for (const row of rows) {
    body
      .insertRow()
      .append(
        ...row.map((text, index) =>
          cell(index === 0 ? 'th' : 'td', text, isFigure(index), index === 0 ? 'row' : undefined),
        ),
      );
  }
  table.replaceChildren(caption, head, body);
}

function save(blob: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const root = document.querySelector<HTMLElement>('[data-methods]');
const form = root?.querySelector('form');
if (root && form) start(root, form);
