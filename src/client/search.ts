/*
 * The search page: what is asked for stands in its address. The index is the portal's own, searched in a worker; results are
 * put in as text, never as markup, and every word comes from the page.
 */
import type { Facets } from '../search/filtering.ts';
import type { Hits } from '../search/searcher.ts';
import { minuteIn } from './reader-minute.ts';
import { addressOf, type Wanted, wantedIn } from './search-address.ts';
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
  const index = indexAt(form.dataset['index'] ?? '');
  const box = part<HTMLInputElement>('#query');
  const told = part('#search-status');
  const results = part('#search-results');
  const more = part('#search-more');
  const tools = part<HTMLDetailsElement>('#search-tools');
  const sort = part<HTMLSelectElement>('#search-sort');
  const filters = part('#search-filters');
  const near = part('#search-near');
  let wanted: Wanted = wantedIn('');
  let latest = 0;
  let shown = 0;

  const { close } = startBox({
    box,
    list: part('#suggestions'),
    forget: part('#search-forget'),
    suggest: (typed) => index.suggest(typed, 8),
    choose: (query) => go({ ...wanted, query }),
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
    go({ ...wanted, query: box.value.trim() });
  });
  sort.addEventListener('change', () => go({ ...wanted, sort: sort.value as Wanted['sort'] }));
  tools.open = matchMedia('(min-width: 44.001rem)').matches;
  tools.addEventListener('toggle', () => void count().catch(() => undefined));
  more.addEventListener('click', () => void showMore());
  part('#search-csv').addEventListener('click', () => void download());
  addEventListener('popstate', fromAddress);
  void tellOthers();
  fromAddress();

  /** Names the portals searched together with this one, and the days of their texts. */
  async function tellOthers(): Promise<void> {
    const address = form.dataset['also'];
    const answer = address ? await fetch(address).catch(() => null) : null;
    if (!answer?.ok) return;
    const portals: { name: string; day: string }[] = await answer.json();
    const each = portals.map(({ name, day }) => words.alsoOf.replace('{name}', () => name).replace('{day}', day));
    part('#search-also').textContent = words.also.replace('{portals}', () => each.join(words.listStop));
  }

  function fromAddress(): void {
    wanted = wantedIn(location.search);
    box.value = wanted.query;
    sort.value = wanted.sort;
    void find();
  }

  function go(next: Wanted): void {
    wanted = next;
    if (next.query !== '') remember(next.query);
    history.pushState(null, '', addressOf(next) || location.pathname);
    void find();
  }

  function options() {
    return { filters: wanted.filters, sort: wanted.sort, minute: minuteIn(form.dataset['zone'] ?? 'Asia/Shanghai') };
  }

  async function find(): Promise<void> {
    const run = ++latest;
    const asked = wanted;
    more.hidden = true;
    if (asked.query === '' && Object.keys(asked.filters).length === 0) {
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
      show(found);
      told.textContent = summaryOf(found, asked, words);
      if (Object.keys(asked.filters).length > 0) tools.open = true;
      await count();
    } catch {
      if (run === latest) told.textContent = words.failed;
    }
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
    tools.hidden = found.total === 0 && Object.keys(wanted.filters).length === 0;
    near.replaceChildren(...(found.near.length > 0 ? [words.near, ...found.near.map(nearLink)] : []));
  }

  function offerFilters(facets: Facets): void {
    const held = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
    filters.replaceChildren(
      ...filterChoices(facets, wanted.filters, words, (filter, value) => {
        const { [filter]: _, ...others } = wanted.filters;
        go({ ...wanted, filters: value === '' ? others : { ...others, [filter]: [value] } });
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
    const documents = await index.documents(wanted.query, options()).catch(() => null);
    if (!documents) {
      told.textContent = words.failed;
      return;
    }
    const blob = new Blob([serializeFound(documents, words, location.href)], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = words.file;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

function summaryOf({ total, terms, without }: Hits, { query, filters }: Wanted, words: SearchWords): string {
  const all = Object.keys(filters).length > 0 ? words.filtered : words.found;
  const summary = (total === 0 ? words.nothing : query === '' ? words.filtered : all)
    .replace('{count}', String(total))
    .replace('{query}', () => query);
  if (total > 0 || terms.length + without.length < 2) return summary;
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
