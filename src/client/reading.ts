/*
 * The reading aids: type for old eyes, its size, contrast and colours. Each is an attribute of the page's root that the styles
 * know; what a reader sets is kept in this browser and set again before the next page is painted (reading-kept.js).
 */
import { readAloud, whenVoiced } from './aloud.ts';

const AIDS = ['elder', 'size', 'contrast', 'theme'] as const;
type Aid = (typeof AIDS)[number];

const { dataset } = document.documentElement;
const opener = document.querySelector<HTMLButtonElement>('.reading [aria-controls]');
const panel = document.querySelector<HTMLElement>('#reading-aids');
const player = document.querySelector<HTMLElement>('.aloud');
const setters = [...document.querySelectorAll<HTMLButtonElement>('.reading [name], #reading-aids [name]')];

if (opener && panel) {
  opener.addEventListener('click', () => show(panel.hidden === true));
  for (const each of [opener, panel]) {
    each.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || panel.hidden) return;
      show(false);
      opener.focus();
    });
  }
  panel.querySelector('[value="reset"]')?.addEventListener('click', () => {
    for (const aid of AIDS) delete dataset[aid];
    keep();
  });
  const reader = panel.querySelector<HTMLButtonElement>('[value="aloud"]');
  const main = document.querySelector('main');
  if (reader && player && main) {
    whenVoiced((voice) => {
      reader.hidden = false;
      reader.onclick = () => {
        show(false);
        readAloud(main, player, voice, () => opener.focus());
      };
    });
  }
}
for (const button of setters) {
  button.addEventListener('click', () => {
    set(button.name as Aid, nextOf(button));
    keep();
  });
}
addEventListener('pageshow', press);
press();

function show(open: boolean): void {
  if (panel) panel.hidden = !open;
  opener?.setAttribute('aria-expanded', String(open));
}

/** What a button sets when it is pressed: a choice among several stays, a single one goes on and off. */
function nextOf({ name, value }: HTMLButtonElement): string {
  const isChoice = setters.some((each) => each.name === name && each.value === '');
  if (isChoice || stateOf(name as Aid) !== value) return value;
  return name === 'contrast' && prefersContrast() ? 'normal' : '';
}

/** How an aid is set; empty where it is as the portal meant it. */
function stateOf(aid: Aid): string {
  return dataset[aid] ?? (aid === 'contrast' && prefersContrast() ? 'more' : '');
}

function set(aid: Aid, value: string): void {
  if (value === '') delete dataset[aid];
  else dataset[aid] = value;
}

function keep(): void {
  press();
  try {
    const kept = Object.fromEntries(AIDS.flatMap((aid) => (dataset[aid] ? [[aid, dataset[aid]]] : [])));
    localStorage.setItem('sunboard-reading', JSON.stringify(kept));
  } catch {
    // What is set holds for this page then.
  }
}

function press(): void {
  for (const button of setters) {
    button.setAttribute('aria-pressed', String(stateOf(button.name as Aid) === button.value));
  }
}

function prefersContrast(): boolean {
  return matchMedia('(prefers-contrast: more)').matches;
}
