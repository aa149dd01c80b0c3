/*
 * Asks before a link leads to another host, as portals of public bodies must. The page holds the words in a dialog where its
 * portal is one of these; without this script, links are just links.
 */
const dialog = document.querySelector<HTMLDialogElement>('.leave');
if (dialog) ask(dialog);

function ask(dialog: HTMLDialogElement): void {
  const address = dialog.querySelector('.leave-address');
  const onward = dialog.querySelector<HTMLAnchorElement>('a');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !address || !onward || dialog.contains(link) || event.defaultPrevented) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!/^https?:$/.test(link.protocol) || isOurs(link.hostname)) return;
    event.preventDefault();
    address.textContent = link.href;
    onward.href = link.href;
    dialog.showModal();
  });
  onward?.addEventListener('click', () => dialog.close());
}

/** Whether a host belongs to the same body: its own, or another below the same name, `bang.qinghe.gov.cn` and `www.qinghe.gov.cn`. */
function isOurs(host: string): boolean {
  const own = location.hostname;
  const parent = own.split('.').slice(1).join('.');
  const isBelow = (above: string): boolean => host === above || host.endsWith(`.${above}`);
  return (
    host === own ||
    host.endsWith(`.${own}`) ||
    (/\..*\./.test(own) && isBelow(parent) && !/^(?:com|net|org|gov|edu|ac|[a-z]{2})\.[a-z]{2}$/.test(parent))
  );
}
