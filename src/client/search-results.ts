import { FILTERS, type Filter } from '../search/columns.ts';
import type { Piece } from '../search/excerpt.ts';
import type { Facets } from '../search/filtering.ts';
import type { Hit } from '../search/searcher.ts';
import type { SearchWords } from './search-words.ts';

/** One hit as a line of the list; whatever it says is put in as text. */
export function lineOf({ document: found, title, excerpt }: Hit, words: SearchWords): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'index-title';
  link.href = found.url;
  link.append(...title.map(nodeOf));
  const about = document.createElement('span');
  about.className = 'search-about';
  const parts = [words.kinds[found.kind], found.portal, found.region, found.programme, found.date ?? found.year];
  about.textContent = parts.filter((part) => part && part !== found.title).join(' · ');
  const note = document.createElement('span');
  note.className = 'index-note';
  note.append(...excerpt.map(nodeOf));
  item.append(link, about, note);
  return item;
}

function nodeOf({ text, mark }: Piece): Node {
  if (!mark) return document.createTextNode(text);
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

/** A choice for each filter that tells the hits apart, with how many each value has; what is chosen is among them though nothing has it. */
export function filterChoices(
  facets: Facets,
  chosen: Partial<Record<Filter, readonly string[]>>,
  words: SearchWords,
  change: (filter: Filter, value: string) => void,
): HTMLElement[] {
  return FILTERS.flatMap((filter) => {
    const counted = facets[filter] ?? [];
    const unknown = (chosen[filter] ?? []).filter((value) => counted.every((line) => line.value !== value));
    const lines = [...counted, ...unknown.map((value) => ({ value, count: 0 }))];
    if (lines.length === 0) return [];
    const label = document.createElement('label');
    label.textContent = words.filters[filter];
    const select = document.createElement('select');
    select.name = filter;
    select.append(new Option(words.all, ''));
    for (const { value, count } of lines) {
      const text = words.choice
        .replace('{value}', () => valueText(filter, value, words))
        .replace('{count}', String(count));
      select.append(new Option(text, value, false, chosen[filter]?.includes(value) ?? false));
    }
    select.addEventListener('change', () => change(filter, select.value));
    label.append(select);
    return [label];
  });
}

function valueText(filter: Filter, value: string, words: SearchWords): string {
  if (filter === 'kind') return (words.kinds as Record<string, string>)[value] ?? value;
  return filter === 'state' ? (words.states[value] ?? value) : value;
}
