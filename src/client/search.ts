/*
 * The search page: what is asked for stands in its address. The index is the portal's own, searched in a worker; results are
 * put in as text, never as markup, and every word comes from the page.
 */
import type { Facets } from '../search/filtering.ts';
import type { Hits } from '../search/searcher.ts';
import { minuteIn } from './reader-minute.ts';
import { addressOf, cutQuery, type Wanted, wantedIn } from './search-address.ts';
import { remember, startBox } from './search-box.ts';
import { serializeFound } from './search-csv.ts';
import { indexAt } from './search-index.ts';
import { filterChoices, lineOf } from './search-results.ts';
import type { SearchWords } from './search-words.ts';

const AT_ONCE = 20;

const form = document.querySelector<HTMLFormElement>('#search');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const words: SearchWords = JSON.parse(form.dataset['words'] ?? '{}');
  const index = indexAt(form.dataset['index'] ?? '', {
    from: form.dataset['base'] ?? '/',
    to: form.dataset['home'] ?? '/',
  });
  const box = part<HTMLInputElement>('#query');
  const told = part('#search-status');
  const results = part('#search-results');
  const more = part('#search-more');
  const tools = part<HTMLDetailsElement>('#search-tools');
  const sort = part<HTMLSelectElement>('#search-sort');
  const filters = part('#search-filters');
  const near = part('#search-near');
  const unfilter = part('#search-unfilter');
  let wanted: Wanted = wantedIn(location.search);
  let latest = 0;
  let shown = 0;

  const { close } = startBox({
    box,
    list: part('#suggestions'),
    forget: part('#search-forget'),
    suggest: (typed) => index.suggest(typed, 8),
    choose: (query) => void go({ ...wanted, query: cutQuery(query) }),
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
    box.value = cutQuery(box.value);
    void go({ ...wanted, query: box.value });
  });
  sort.addEventListener('change', () => void go({ ...wanted, sort: sort.value as Wanted['sort'] }));
  tools.open = matchMedia('(min-width: 44.001rem)').matches;
  tools.addEventListener('toggle', () => void count().catch(() => undefined));
  more.addEventListener('click', () => void showMore());
  unfilter.addEventListener('click', () => void dropFilters());
  part('#search-csv').addEventListener('click', () => void download());
  addEventListener('popstate', () => {
    const now = wantedIn(location.search);
    // A jump within the page is told in the same way.
    if (addressOf(now) === addressOf(wanted)) return;
    wanted = now;
    box.value = now.query;
    sort.value = now.sort;
    void find();
  });
  void tellOthers();
  // What was typed before the script was there stays.
  if (wanted.query !== '') box.value = wanted.query;
  sort.value = wanted.sort;
  void find();

  /** Names the portals searched together with this one, and the days of their texts. */
  async function tellOthers(): Promise<void> {
    const address = form.dataset['also'];
    const answer = address ? await fetch(address).catch(() => null) : null;
    if (!answer?.ok) return;
    const portals: { name: string; day: string }[] = await answer.json();
    const each = portals.map(({ name, day }) => words.alsoOf.replace('{name}', () => name).replace('{day}', day));
    part('#search-also').textContent = words.also.replace('{portals}', () => each.join(words.listStop));
  }

  function go(next: Wanted): Promise<void> {
    const address = addressOf(next);
    if (next.query !== '') remember(next.query);
    const isSame = address === addressOf(wanted);
    history[isSame ? 'replaceState' : 'pushState'](null, '', address || location.pathname);
    wanted = next;
    return find();
  }

  async function dropFilters(): Promise<void> {
    await go({ ...wanted, filters: {} });
    (results.querySelector('a') ?? box).focus();
  }

  function options() {
    return { filters: wanted.filters, sort: wanted.sort, minute: minuteIn(form.dataset['zone'] ?? 'Asia/Shanghai') };
  }

  async function find(): Promise<void> {
    const run = ++latest;
    const asked = wanted;
    more.hidden = true;
    unfilter.hidden = true;
    if (asked.query === '' && !isFiltered(asked)) {
      results.replaceChildren();
      near.replaceChildren();
      told.textContent = '';
      tools.hidden = true;
      return;
    }
    told.textContent = words.searching;
    try {
      const found = await index.search(asked.query, { ...options(), limit: AT_ONCE });
      if (run !== latest) return;
      const hidden = await hiddenBy(found, asked);
      if (run !== latest) return;
      show(hidden > 0 ? { ...found, near: [] } : found);
      told.textContent = summaryOf(found, asked, hidden, words);
      unfilter.hidden = found.total > 0 || !isFiltered(asked) || (hidden === 0 && asked.query !== '');
      if (isFiltered(asked)) tools.open = true;
      await count();
    } catch {
      if (run === latest) told.textContent = words.failed;
    }
  }

  /** How many pages filters hide where they leave none. */
  async function hiddenBy({ total }: Hits, asked: Wanted): Promise<number> {
    if (total > 0 || asked.query === '' || !isFiltered(asked)) return 0;
    return (await index.search(asked.query, { limit: 0 })).total;
  }

  /** Fills in the filters where they are seen: counting reads more of the index, so hits do not wait for it. */
  async function count(): Promise<void> {
    if (!tools.open || tools.hidden) return;
    const run = latest;
    const { facets } = await index.search(wanted.query, { ...options(), limit: 0, facets: true });
    if (run === latest && facets) offerFilters(facets);
  }

  function show(found: Hits): void {
    results.replaceChildren(...found.hits.map((hit) => lineOf(hit, words)));
    shown = found.hits.length;
    more.hidden = shown >= found.total;
    tools.hidden = found.total === 0 && !isFiltered(wanted);
    near.replaceChildren(...(found.near.length > 0 ? [words.near, ...found.near.map(nearLink)] : []));
  }

  function offerFilters(facets: Facets): void {
    const held = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
    filters.replaceChildren(
      ...filterChoices(facets, wanted.filters, words, (filter, value) => {
        const { [filter]: _, ...others } = wanted.filters;
        void go({ ...wanted, filters: value === '' ? others : { ...others, [filter]: [value] } });
      }),
    );
    if (held !== '') filters.querySelector<HTMLSelectElement>(`select[name="${held}"]`)?.focus();
  }

  async function showMore(): Promise<void> {
    const run = latest;
    const found = await index.search(wanted.query, { ...options(), offset: shown, limit: AT_ONCE }).catch(() => null);
    if (run !== latest || !found) return;
    const first = results.children.length;
    results.append(...found.hits.map((hit) => lineOf(hit, words)));
    shown += found.hits.length;
    more.hidden = shown >= found.total;
    results.children[first]?.querySelector('a')?.focus();
  }

  async function download(): Promise<void> {
    const asked = options();
    const documents = await index.documents(wanted.query, asked).catch(() => null);
    if (!documents) {
      told.textContent = words.failed;
      return;
    }
    const blob = new Blob([serializeFound(documents, words, location.href, asked.minute)], {
      type: 'text/csv;charset=utf-8',
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = words.file;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

function isFiltered({ filters }: Wanted): boolean {
  return Object.keys(filters).length > 0;
}

function summaryOf(found: Hits, wanted: Wanted, hidden: number, words: SearchWords): string {
  return `${countOf(found, wanted, hidden, words)}${found.partial ? words.partial : ''}`;
}

function countOf({ total, terms, without }: Hits, wanted: Wanted, hidden: number, words: SearchWords): string {
  const { query } = wanted;
  const some = query === '' || isFiltered(wanted) ? words.filtered : words.found;
  const none = hidden > 0 ? words.hidden : query === '' ? words.none : words.nothing;
  const summary = (total > 0 ? some : none).replace('{count}', String(total + hidden)).replace('{query}', () => query);
  if (total > 0 || hidden > 0 || terms.length + without.length < 2) return summary;
  const understood = words.understood.replace('{terms}', () => terms.join(words.listStop));
  const excluded = words.excluded.replace('{without}', () => without.join(words.listStop));
  return `${summary}${understood}${without.length > 0 ? excluded : ''}`;
}

function nearLink(title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf({ query: title, filters: {}, sort: 'relevance' });
  link.textContent = title;
  return link;
}

function part<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}
