/*
 * Result tables sorted and filtered by their reader. The tables stand without this script; the state stands in the address, so
 * that it can be kept, sent and gone back to.
 */
import { pressed, readState, type TableState, writeState } from './table-state.ts';

const BEST_FIRST: ReadonlySet<string> = new Set(['value', 'change']);
const collator = new Intl.Collator('zh-CN');

interface Row {
  element: HTMLTableRowElement;
  name: string;
  grade: string;
  /** By key of column. */
  values: Readonly<Record<string, string | number>>;
}

interface Table {
  element: HTMLTableElement;
  body: HTMLTableSectionElement;
  heads: readonly HTMLTableCellElement[];
  /** In the order they were made in. */
  rows: readonly Row[];
}

function readTable(element: HTMLTableElement): Table[] {
  const [body] = element.tBodies;
  if (!body) return [];
  const cells = [...(element.tHead?.rows[0]?.cells ?? [])];
  const heads = cells.filter((head) => head.dataset['key'] !== undefined);
  const rows = [...body.rows].map((row): Row => {
    const values = heads.map((head) => [head.dataset['key'] ?? '', sortValue(row.cells[cells.indexOf(head)], head)]);
    return {
      element: row,
      name: row.querySelector('th')?.textContent ?? '',
      grade: row.querySelector('.badge')?.textContent?.trim() ?? '',
      values: Object.fromEntries(values),
    };
  });
  return [{ element, body, heads, rows }];
}

function sortValue(cell: HTMLTableCellElement | undefined, { dataset }: HTMLTableCellElement): string | number {
  const text = cell?.textContent?.trim() ?? '';
  const figure = Number.parseFloat(/[\d.]+/.exec(text)?.[0] ?? '');
  switch (dataset['key']) {
    case 'rank':
    case 'value':
      return figure;
    case 'change':
      return cell?.querySelector('.move-down') ? -figure : cell?.querySelector('.move-same') ? 0 : figure;
    case 'grade':
      return Number(/step-(\d)/.exec(cell?.innerHTML ?? '')?.[1] ?? Number.NaN);
    default:
      return text;
  }
}

/** Rows without a figure come last, whichever way. */
function compare(a: string | number | undefined, b: string | number | undefined, descending: boolean): number {
  const isMissing = (value: typeof a) => value === undefined || value === '' || Number.isNaN(value);
  if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}

function apply(tables: readonly Table[], { sort, descending, name, grade }: TableState): number {
  let shown = 0;
  for (const { element, body, heads, rows } of tables) {
    const sorted = sort === '' ? rows : rows.toSorted((a, b) => compare(a.values[sort], b.values[sort], descending));
    body.append(...sorted.map((row) => row.element));
    for (const head of heads) {
      const isHere = head.dataset['key'] === sort;
      if (isHere) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    let here = 0;
    for (const row of rows) {
      const fits = row.name.includes(name) && (grade === '' || row.grade === grade);
      row.element.hidden = !fits;
      if (fits) here += 1;
    }
    // A place of which nothing is left makes room for the others.
    const heading = element.previousElementSibling;
    element.hidden = here === 0;
    if (heading instanceof HTMLHeadingElement) heading.hidden = here === 0;
    shown += here;
  }
  for (const section of new Set(tables.flatMap(({ element }) => element.closest('section') ?? []))) {
    section.hidden = tables.every(({ element }) => element.hidden || !section.contains(element));
  }
  return shown;
}

function start(holder: HTMLElement, form: HTMLFormElement): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-sortable]')].flatMap(readTable);
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const [name, grade] = [field('name'), field('grade')];
  const said = holder.querySelector<HTMLElement>('[role="status"]');
  const clear = form.querySelector('button');
  const grades = new Set(tables.flatMap(({ rows }) => rows.map((row) => row.grade)).filter((each) => each !== ''));
  grade.append(...[...grades].map((each) => new Option(each, each)));
  if (grades.size < 2 && grade.parentElement) grade.parentElement.hidden = true;
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);

  let state = readState(location.search);
  const show = (next: TableState): void => {
    state = next;
    const shown = apply(tables, { ...state, name: state.name.trim() });
    const isPlain = state.sort + state.name + state.grade === '';
    if (clear) clear.hidden = isPlain;
    const text = said?.dataset['shown']?.replace('{shown}', String(shown)).replace('{all}', String(all)) ?? '';
    if (said) said.textContent = state.name + state.grade === '' ? '' : text;
    const search = writeState(state, location.search);
    if (search !== location.search)
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  };

  for (const { heads } of tables) {
    for (const head of heads) {
      const key = head.dataset['key'] ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => show(pressed(state, key, BEST_FIRST.has(key))));
      head.append(button);
    }
  }
  form.addEventListener('input', () => show({ ...state, name: name.value, grade: grade.value }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => show({ sort: '', descending: false, name: '', grade: '' }));
  holder.hidden = false;
  name.value = state.name;
  grade.value = state.grade;
  show({ ...state, grade: grade.value });
}

const holder = document.querySelector<HTMLElement>('.score-tools');
const form = holder?.querySelector('form');
if (holder && form) start(holder, form);
