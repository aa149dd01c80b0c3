import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPortal } from '../src/building/open.ts';
import { addressesOf } from '../src/domain/address.ts';
import { checkout, DAY } from './site/site.ts';

/** Rows of systems.md that are records and pages of the demo. */
const IDS =
  'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 B5 C1 C2 C3 C4 C5 C6 D1 D1a D1b D1c D1d D1e D1f D1g D2 D2a D3 D4 D5 D5a D5b D5c D6 E1 E2 E3 E4 E5 E6'.split(
    ' ',
  );

const rows = new Map(
  readFileSync(join(checkout, 'docs/systems.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6)
    .map(([, id = '', , record = '', page = '']) => [id, { record, page }] as const),
);

const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

test('docs/systems.md has every row, and each names a record that is there', () => {
  for (const id of IDS) {
    const files = quoted(rows.get(id)?.record ?? '').filter((each) => each.includes('/'));
    expect(files.length, id).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(join(checkout, file)), `${id}: ${file}`).toBe(true);
  }
});

test('each row names pages of records that the demo publishes', async () => {
  const { site } = await openPortal(checkout, { on: DAY, now: new Date(0), preview: false });
  if (!site) throw new Error('the demo has errors');
  const to = addressesOf('http://localhost/');
  const { portal } = site;
  const known = new Set([
    ...[...portal.schemes.keys()].map(to.scheme),
    ...[...portal.branches.keys()].map(to.branch),
    ...[...portal.ledgers.keys()].map(to.ledger),
    ...[...portal.programmes.keys()].map(to.programme),
    ...[...portal.projects.keys()].map(to.project),
    ...[...portal.sites.keys()].map(to.site),
    ...[...portal.notices.keys()].map(to.notice),
    ...[...portal.practices.keys()].map(to.practice),
    ...site.assessments.map((each) => to.table(`${each.scheme}@${each.edition}`, each.period)),
    ...[...site.results.values()].map((each) => to.result(`${each.scheme}@${each.edition}`, each.period, each.subject)),
  ]);
  for (const id of IDS) {
    const pages = quoted(rows.get(id)?.page ?? '');
    expect(pages.length, id).toBeGreaterThan(0);
    for (const page of pages) expect(known.has(`/${page}`), `${id}: ${page}`).toBe(true);
  }
});
