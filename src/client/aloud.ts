/*
 * Reads a page aloud with the browser's own voice, passage by passage, and shows the place. Browsers differ in how they pause;
 * so a pause stops the voice, and going on begins with the sentence it stopped in.
 */

/** A piece of a page that is read in one go: a paragraph, a line of a list, a row of a table. */
export interface Passage {
  readonly element: Element;
  readonly sentences: readonly string[];
}

const PASSAGES = 'h1, h2, h3, h4, p, li, dt, dd, tr, figcaption, caption, summary, blockquote';
/** Some browsers fall silent in the middle of what takes long to say. */
const LONGEST = 120;

/** Tells of a voice for Chinese as soon as the browser has one; never where it has none. */
export function whenVoiced(tell: (voice: SpeechSynthesisVoice) => void): void {
  if (!('speechSynthesis' in window)) return;
  const look = (): boolean => {
    const voices = speechSynthesis.getVoices();
    const mandarin = voices.filter(({ lang }) => /^(?:zh|cmn)(?![-_](?:HK|MO))/i.test(lang));
    const voice = mandarin.find(({ lang }) => /CN|Hans/i.test(lang)) ?? mandarin[0];
    if (voice) tell(voice);
    return voice !== undefined;
  };
  // Browsers find their voices in their own time.
  if (!look()) speechSynthesis.addEventListener('voiceschanged', look);
}

/** What of a page is read, in its order: what is hidden, what leads to other places and what stands in a passage is left out. */
export function passagesOf(main: Element): Passage[] {
  return [...main.querySelectorAll<HTMLElement>(PASSAGES)].flatMap((element) => {
    const isWithin = element.parentElement?.closest('tr, figcaption');
    const holdsOthers = element.tagName !== 'TR' && element.querySelector(PASSAGES) !== null;
    const isSeen = element.getClientRects().length > 0 && !element.closest('nav, [hidden], .hidden-visually');
    if (isWithin || holdsOthers || !isSeen) return [];
    const sentences = sentencesOf(textOf(element));
    return sentences.length === 0 ? [] : [{ element, sentences }];
  });
}

/** A point ends a sentence where a space follows it; in a figure it does not. */
const SENTENCES = /(?:[^。！？；.!?]|[.!?](?!\s|$))+[。！？；.!?”’]*/g;

/** Sentences of a text, and parts of those that are too long for some voices. */
export function sentencesOf(text: string): string[] {
  const sentences = text.match(SENTENCES) ?? [];
  return sentences
    .flatMap((sentence) => {
      if (sentence.length <= LONGEST) return [sentence];
      return sentence.match(new RegExp(`.{1,${LONGEST - 1}}(?:[，、：,]|$)|.{${LONGEST}}`, 'gs')) ?? [sentence];
    })
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function textOf(element: HTMLElement): string {
  if (!(element instanceof HTMLTableRowElement)) return shownText(element);
  return [...element.cells]
    .map((cell) => [cell.dataset['label'], shownText(cell)].filter((part) => part).join('：'))
    .join('，');
}

function shownText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not read.
  return element.innerText.replace(/\s+/g, ' ').trim();
}

let stopLast: (() => void) | undefined;

/**
 * Reads a page from its top, or from what is selected in it; the player's two buttons pause and go on, and stop. `ended` is
 * told when its reader has stopped it or all is read.
 */
export function readAloud(main: Element, player: HTMLElement, voice: SpeechSynthesisVoice, ended: () => void): void {
  stopLast?.();
  const [pauser, stopper] = player.querySelectorAll<HTMLButtonElement>('button');
  const queue = passagesOf(main).flatMap(({ element, sentences }) => sentences.map((text) => ({ element, text })));
  if (!pauser || !stopper || queue.length === 0) return;
  let place = startOf(queue);
  let paused = false;
  let shown: Element | null = null;
  // An utterance that was broken off still says that it ended; only the last one counts.
  let speaking: SpeechSynthesisUtterance | null = null;

  const mark = (element: Element | null): void => {
    if (element === shown) return;
    shown?.classList.remove('aloud-now');
    element?.classList.add('aloud-now');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    shown = element;
  };
  const speak = (): void => {
    const next = queue[place];
    if (!next) {
      stop();
      return;
    }
    mark(next.element);
    const utterance = new SpeechSynthesisUtterance(next.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (utterance !== speaking) return;
      place += 1;
      speak();
    };
    utterance.onerror = () => {
      if (utterance === speaking) pause(true);
    };
    speaking = utterance;
    speechSynthesis.speak(utterance);
  };
  const silence = (): void => {
    speaking = null;
    speechSynthesis.cancel();
  };
  const pause = (on: boolean): void => {
    paused = on;
    pauser.textContent = (on ? pauser.dataset['resume'] : pauser.dataset['pause']) ?? '';
    if (on) silence();
    else speak();
  };
  const stop = (): void => {
    silence();
    mark(null);
    const hadFocus = player.contains(document.activeElement);
    player.hidden = true;
    removeEventListener('pagehide', stop);
    stopLast = undefined;
    if (hadFocus) ended();
  };

  stopLast = stop;
  addEventListener('pagehide', stop);
  player.hidden = false;
  pauser.onclick = () => pause(!paused);
  stopper.onclick = stop;
  player.onkeydown = ({ key }) => {
    if (key === 'Escape') stop();
  };
  pauser.focus();
  pause(false);
}

/** The first passage that holds what is selected; the first one where nothing is. */
function startOf(queue: readonly { element: Element }[]): number {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return 0;
  const found = queue.findIndex(({ element }) => selection.containsNode(element, true));
  return Math.max(0, found);
}
