import { type Document, visit } from 'yaml';
import { type Finding, finding } from '../domain/finding.ts';

/** Syntax errors named in one document: those after are mostly consequences. */
const MOST = 5;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** The faults the library names in a document, one a line, at the place a clerk has to mend. */
export function syntaxFindings(file: string, text: string, document: Document.Parsed): Finding[] {
  const findings: Finding[] = [];
  let line = { from: 0, until: -1 };
  for (const { code, message, pos } of document.errors) {
    if (findings.length === MOST) break;
    const named = Math.min(pos[0], text.length);
    if (line.from <= named && named <= line.until) continue;
    line = lineAround(text, named);
    const { problem, from, until } = tabBefore(text, named) ??
      unclosedBefore(text, document, named, message) ?? {
        problem: code,
        from: named,
        until: Math.min(Math.max(pos[1], named + 1), text.length),
      };
    findings.push(finding('yaml-syntax', { file, from, until }, { problem, detail: message }));
  }
  return findings;
}

/** From the first character of the line an offset is in to just after its last. */
function lineAround(text: string, offset: number): { from: number; until: number } {
  let from = offset;
  while (from > 0 && !/[\r\n]/.test(text[from - 1] ?? '')) from -= 1;
  const end = text.slice(offset).search(/[\r\n]/);
  return { from, until: end === -1 ? text.length : offset + end };
}

interface Fault {
  problem: string;
  from: number;
  until: number;
}

/** A tab in the indentation of a line: the library names what it makes of the line instead. */
function tabBefore(text: string, offset: number): Fault | null {
  const start = lineAround(text, offset).from;
  const indentation = /^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
  const tab = indentation.indexOf('\t');
  if (tab === -1 || start + indentation.length < offset) return null;
  return { problem: 'TAB_AS_INDENT', from: start + tab, until: start + indentation.length };
}

/** The quote or bracket that is still open at an offset: the library names where it gave up waiting for its end. */
function unclosedBefore(text: string, document: Document.Parsed, offset: number, message: string): Fault | null {
  if (!/closing|end with a/.test(message)) return null;
  let from = -1;
  visit(document, {
    Node: (_, node) => {
      const [start, end] = 'range' in node && node.range ? node.range : [0, 0];
      const close = CLOSERS[text[start] ?? ''];
      const isOpen = close !== undefined && (end - start < 2 || text[end - 1] !== close);
      if (isOpen && start <= offset) from = Math.max(from, start);
    },
  });
  if (from === -1) return null;
  const problem = /["']/.test(text[from] ?? '') ? 'UNCLOSED_QUOTE' : 'UNCLOSED_BRACKET';
  return { problem, from, until: lineAround(text, from).until };
}
