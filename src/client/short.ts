/* Leads on from a page of short addresses to the page of the one that was typed. */

const typed = document.getElementById(location.hash.slice(1));
const link = typed?.querySelector('a');
if (link) location.replace(link.href);

export {};
