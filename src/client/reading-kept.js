/*
 * Loaded in the head of every page as a classic script, before anything is painted: gives the page the look that its reader
 * has set before (reading.ts), and tells the styles that there are scripts. Without it nothing is shown that needs one.
 */
(() => {
  const { dataset } = document.documentElement;
  const apply = () => {
    try {
      const kept = JSON.parse(localStorage.getItem('sunboard-reading') ?? '{}');
      for (const aid of ['elder', 'size', 'contrast', 'theme']) {
        if (/^[a-z]+$/.test(kept[aid] ?? '')) dataset[aid] = kept[aid];
        else delete dataset[aid];
      }
    } catch {
      // A browser may refuse to keep anything; then every page looks as the portal meant it.
    }
  };
  dataset['script'] = '';
  apply();
  // A page that the browser had put aside may be older than what its reader has set since.
  addEventListener('pageshow', ({ persisted }) => persisted && apply());
})();
