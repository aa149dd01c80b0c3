/* What every page's frame does beyond being read, in one file: it is fetched once for all pages. */
import './slash.ts';
import './reading.ts';
import './leave.ts';
