/* One key leads to search from every page: into its box, or to the box of the page that has one. */
addEventListener('keydown', (event) => {
  const { target } = event;
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]');
  if (!box && !link) return;
  event.preventDefault();
  if (box) box.focus();
  else if (link) location.assign(new URL('#query', link.href));
});
