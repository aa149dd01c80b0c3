/*
 * Search on the portal's own index, made by Pagefind after the build. Words come from the form's data attributes, so that
 * this script holds none; results are put in as text, never as markup.
 */

interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Text with the hits between `<mark>` and `</mark>`, the rest escaped. */
  readonly excerpt: string;
}

interface Index {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const AT_ONCE = 20;

const form = document.querySelector<HTMLFormElement>('#search');
const box = document.querySelector<HTMLInputElement>('#query');
const told = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLElement>('#search-results');
const more = document.querySelector<HTMLElement>('#search-more');

if (form && box && told && list && more) start(form, box, told, list, more);

function start(
  form: HTMLFormElement,
  box: HTMLInputElement,
  told: HTMLElement,
  list: HTMLElement,
  more: HTMLElement,
): void {
  let index: Promise<Index> | null = null;
  let rest: { data(): Promise<Found> }[] = [];
  let latest = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = box.value.trim();
    history.pushState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    void find(query);
  });
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', fromAddress);
  fromAddress();

  function fromAddress(): void {
    box.value = new URLSearchParams(location.search).get('q') ?? '';
    void find(box.value.trim());
  }

  async function find(query: string): Promise<void> {
    const run = ++latest;
    list.replaceChildren();
    more.hidden = true;
    rest = [];
    if (query === '') {
      told.textContent = '';
      return;
    }
    told.textContent = form.dataset['searching'] ?? '';
    try {
      index ??= open(form.dataset['index'] ?? '');
      const found = await (await index).search(query);
      if (run !== latest) return;
      rest = found?.results ?? [];
      const count = rest.length;
      await showMore();
      if (run !== latest) return;
      const words = (count === 0 ? form.dataset['nothing'] : form.dataset['found']) ?? '';
      told.textContent = words.replace('{count}', String(count)).replace('{query}', () => query);
    } catch {
      index = null;
      if (run === latest) told.textContent = form.dataset['failed'] ?? '';
    }
  }

  async function showMore(): Promise<void> {
    const run = latest;
    const next = await Promise.all(rest.slice(0, AT_ONCE).map((result) => result.data()));
    if (run !== latest) return;
    rest = rest.slice(AT_ONCE);
    list.append(...next.map(row));
    more.hidden = rest.length === 0;
  }
}

async function open(address: string): Promise<Index> {
  const index: Index = await import(/* @vite-ignore */ address);
  await index.init();
  return index;
}

function row({ url, meta, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'index-title';
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const note = document.createElement('span');
  note.className = 'index-note';
  note.append(...marked(excerpt));
  item.append(link, note);
  return item;
}

/** The excerpt as text nodes and marks; entities are read by a document that is never shown and runs nothing. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
