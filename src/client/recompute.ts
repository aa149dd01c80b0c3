/*
 * “算给我看”: only when a reader asks for it are the engine and the scheme fetched. The figures stand on the page.
 */
const section = document.querySelector<HTMLElement>('[data-trial]');
const button = section?.querySelector('button');
const said = section?.querySelector<HTMLElement>('[role="status"]');
if (section && button && said) {
  section.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = said.dataset['loading'] ?? '';
    try {
      const [{ openTrial }, words, answer] = await Promise.all([
        import('./recompute-panel.ts'),
        import('../words/fetched.ts').then(({ fetchWords }) => fetchWords(document.documentElement.lang)),
        fetch(section.dataset['trial'] ?? ''),
      ]);
      if (!answer.ok) throw new Error(String(answer.status));
      const trial = JSON.parse(section.querySelector('script')?.textContent ?? '');
      openTrial({ section, status: said, scheme: await answer.json(), trial, words });
      button.hidden = true;
    } catch {
      said.textContent = said.dataset['failed'] ?? '';
      button.disabled = false;
    }
  });
}
