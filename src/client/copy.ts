/*
 * Copies the marked part of a page with its styles. Programs inside messengers know only the old way: selecting it and asking
 * for a copy. Without this script the part can be selected by hand.
 */

const button = document.querySelector<HTMLButtonElement>('[data-copy]');
const told = document.querySelector<HTMLElement>('[data-copy-told]');
const part = document.querySelector<HTMLElement>('.copied');

async function copy(from: HTMLElement): Promise<boolean> {
  try {
    // The text as it is seen, with its line breaks.
    // biome-ignore lint/performance/useDomNodeTextContent: textContent runs paragraphs together
    const [html, plain] = [from.innerHTML, from.innerText];
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(from);
    return document.execCommand('copy');
  }
}

if (button && told && part) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    told.textContent = ((await copy(part)) ? button.dataset['done'] : button.dataset['failed']) ?? '';
  });
}

export {};
