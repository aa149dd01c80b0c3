import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { generatedFiles } from '../tools/schemas.ts';
import { checkout } from './site/site.ts';

const files = generatedFiles();

test.each([...files.keys()])('%s is what the record schemas say', (file) => {
  expect(readFileSync(join(checkout, file), 'utf8'), 'run npm run schemas').toBe(files.get(file));
});

test('fields inside others have a row in docs/fields.md too', () => {
  const text = files.get('docs/fields.md') ?? '';
  for (const field of [
    '`appliesTo`',
    '`parts[].weight`',
    '`raters[].by`',
    '`asPublished.total`',
    '`list[].deeds`',
    '`tables.<名>.skip[].reason`',
  ]) {
    expect(text).toContain(`| ${field}`);
  }
});

test.each(['.vscode/settings.json', 'tools/starter/.vscode/settings.json'])('%s gives each kind its schema', (file) => {
  const settings = JSON.parse(readFileSync(join(checkout, file), 'utf8'));
  const named = Object.keys(settings['yaml.schemas']).map((path) => path.replace(/^.*schemas\//, 'schemas/'));
  const kinds = [...files.keys()].filter((path) => path.startsWith('schemas/') && !path.includes('mapping'));
  expect(named.sort()).toEqual(kinds.sort());
});

/** What an editor says of the YAML files of a portal: numbers are read as numbers there, and documents one by one. */
function editorFaults(root: string): string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const entries = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  expect(entries.length).toBeGreaterThan(3);
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  return entries.flatMap((file) => {
    const kind = file.split(/[\\/]/)[0]?.replace('.yaml', '') ?? '';
    const valid = validators.get(kind) ?? ajv.compile(JSON.parse(files.get(`schemas/${kind}.schema.json`) ?? ''));
    validators.set(kind, valid);
    return parseAllDocuments(readFileSync(join(root, 'data', file), 'utf8')).flatMap((document) => {
      if (valid(document.toJS())) return [];
      return (valid.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${file}${instancePath}: ${message}`);
    });
  });
}

test('an editor finds no fault with the demo portal', () => {
  expect(editorFaults(checkout)).toEqual([]);
});

test('an editor finds no fault with a portal made by init', () => {
  expect(editorFaults(join(checkout, 'tools/starter'))).toEqual([]);
});

test('an editor finds no fault with the example of a mapping', () => {
  const ajv = new Ajv2020({ strict: false });
  const valid = ajv.compile(JSON.parse(files.get('schemas/mapping.schema.json') ?? ''));
  const text = readFileSync(join(checkout, 'docs/examples/uk-council-climate-plans/mapping.yaml'), 'utf8');
  expect(valid(parse(text)), ajv.errorsText(valid.errors)).toBe(true);
});

test('an editor does find a misspelt key', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const valid = ajv.compile(JSON.parse(files.get('schemas/branches.schema.json') ?? ''));
  expect(valid([{ id: 'shangwan-village', name: '上湾村党支部', kind: 'village-branch' }])).toBe(true);
  expect(valid([{ id: 'shangwan-village', nmae: '上湾村党支部', kind: 'village-branch' }])).toBe(false);
});
