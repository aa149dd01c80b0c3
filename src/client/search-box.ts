/*
 * The box with its list: titles while one types, recent searches while it is empty. Built as the combobox of the ARIA
 * practices; recent searches are kept on the device alone.
 */
const KEPT = 8;
const NAME = 'sunboard-searches';

interface Box {
  box: HTMLInputElement;
  list: HTMLElement;
  /** Forgets recent searches; shown while they are listed. */
  forget: HTMLElement;
  suggest(typed: string): Promise<string[]>;
  /** The reader chose a line of the list. */
  choose(text: string): void;
}

export function startBox({ box, list, forget, suggest, choose }: Box): { close(): void } {
  let latest = 0;
  let active = -1;

  box.addEventListener('input', () => void offer());
  box.addEventListener('focus', () => void offer());
  // Between the box and what forgets recent searches stands the button that searches.
  const around: readonly (EventTarget | null | undefined)[] = [box, box.form?.querySelector('button'), forget];
  for (const element of around) {
    element?.addEventListener('blur', (event) => {
      if (forget.hidden || !(event instanceof FocusEvent) || !around.includes(event.relatedTarget)) close();
    });
  }
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && list.children.length > 0) {
      event.preventDefault();
      move(step);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      void offer();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(list.children[active]);
    }
  });
  // The box keeps the focus while one presses in the list.
  for (const element of [list, forget]) element.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) =>
    take(target instanceof Element ? target.closest('[role="option"]') : null),
  );
  forget.addEventListener('click', () => {
    remember(null);
    leave();
  });
  forget.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });

  async function offer(): Promise<void> {
    const run = ++latest;
    const typed = box.value.trim();
    const lines = typed === '' ? recent() : await suggest(typed).catch(() => []);
    if (run !== latest || document.activeElement !== box) return;
    list.replaceChildren(...lines.map(option));
    forget.hidden = typed !== '' || lines.length === 0;
    list.hidden = lines.length === 0;
    box.setAttribute('aria-expanded', String(lines.length > 0));
    activate(-1);
  }

  /** Into the box, whose list opens with that, and out of its list. */
  function leave(): void {
    box.focus();
    close();
  }

  /** Empties the list too, so that nothing unseen can be chosen. */
  function close(): void {
    latest += 1;
    list.replaceChildren();
    list.hidden = true;
    forget.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  /** To the next line, and past the ends back into the box. */
  function move(step: number): void {
    const lines = list.children.length + 1;
    activate(((active + 1 + step + lines) % lines) - 1);
  }

  function activate(index: number): void {
    active = index;
    for (const [number, line] of [...list.children].entries())
      line.setAttribute('aria-selected', String(number === index));
    const line = list.children[index];
    if (line) box.setAttribute('aria-activedescendant', line.id);
    else box.removeAttribute('aria-activedescendant');
    line?.scrollIntoView({ block: 'nearest' });
  }

  function take(line: Element | null | undefined): void {
    const text = line?.textContent;
    if (!text) return;
    box.value = text;
    close();
    choose(text);
  }

  // The focus may have come before the script.
  if (document.activeElement === box) void offer();
  return { close };
}

function option(text: string, index: number): HTMLElement {
  const line = document.createElement('div');
  line.setAttribute('role', 'option');
  line.id = `suggestion-${index}`;
  line.textContent = text;
  return line;
}

/** Puts a search before the others on this device; null forgets all. A browser that keeps nothing is let be. */
export function remember(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify([text, ...recent().filter((each) => each !== text)].slice(0, KEPT)));
  } catch {
    return;
  }
}

function recent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}
