import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { ConverterFactory, CustomConverter } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset';
import ts from 'typescript';

/*
 * Writes the catalogues of traditional characters from those of simplified ones, by OpenCC. The characters are the standard
 * ones of Taiwan, which readers everywhere know; OpenCC's choice for Hong Kong has forms that most of its own pages do not use
 * (説, 裏, 户, 羣). Words stay those of the mainland: OpenCC's phrases of Taiwan would call 项目 專案, 文件 檔案, 审核 稽核 and
 * 考核对象 考核物件, and the records on the same page, which are shown as written, would then be called otherwise than they
 * call themselves.
 */

/** What OpenCC gives, and what stands there instead; found by reading all of what it gave. */
const EXCEPTIONS: readonly (readonly [string, string])[] = [
  // A list of things done; 臺 is a terrace, and no dictionary has the word so.
  ['臺賬', '台賬'],
  // To examine again is 覆核 in Hong Kong and in Taiwan.
  ['複核', '覆核'],
  // “Out of so many points”: figures stand between the words, so that no phrase is recognised.
  ['分里扣', '分裡扣'],
];

const words = resolve(import.meta.dirname, '../src/words');
const convert = ConverterFactory(from['cn'] ?? [], to['tw'] ?? []);
const mend = CustomConverter(EXCEPTIONS);

/** The file of a traditional catalogue with what belongs in it, for each simplified one that readers' words are in. */
export function traditionalCatalogues(): Map<string, string> {
  const sources = new Set<string>();
  const follow = (file: string): void => {
    const text = readFileSync(join(words, file), 'utf8');
    for (const [, path = ''] of text.matchAll(/from '(\.\.?\/[^']+\.zh-CN\.ts)'/g)) {
      const found = join(file, '..', path).replaceAll('\\', '/');
      if (sources.has(found)) continue;
      sources.add(found);
      follow(found);
    }
  };
  follow('words.ts');
  return new Map(
    [...sources]
      .sort()
      .map((file) => [traditionalOf(file), inTraditional(readFileSync(join(words, file), 'utf8'), file)]),
  );
}

/** A catalogue with the texts in its literals in traditional characters; what it looks for in records stays as it is. */
function inTraditional(source: string, file: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  let made = '';
  let at = 0;
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isNoSubstitutionTemplateLiteral(node)
    ) {
      const start = node.getStart(tree);
      made +=
        source.slice(at, start) +
        (isPath(node) ? traditionalOf(node.getText(tree)) : mend(convert(node.getText(tree))));
      at = node.end;
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return `// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run \`npm run words\`.\n${made}${source.slice(at)}`;
}

function isPath({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}

function traditionalOf(file: string): string {
  return file.replace('.zh-CN.ts', '.zh-Hant.ts');
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of traditionalCatalogues()) writeFileSync(join(words, file), text);
}
