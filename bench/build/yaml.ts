/** Text that stands for itself wherever a value may stand: no sign of YAML's in it, and not read as a number or a truth value. */
const PLAIN =
  /^(?!(?:true|false|null|yes|no|on|off)$)[\p{Script=Han}A-Za-z/“《][\p{Script=Han}\w/@.()（）“”《》〔〕，。；、+ -]*(?<! )$/iu;

/** A mapping as YAML, a key a line; lists of plain values and of small mappings stand on a line each, as people write them. */
export function yamlOf(record: object, indent = ''): string {
  return Object.entries<unknown>({ ...record })
    .map(([key, value]) => {
      if (!Array.isArray(value)) return `${indent}${key}: ${flow(value)}\n`;
      if (value.every((each) => typeof each !== 'object')) return `${indent}${key}: ${flow(value)}\n`;
      return `${indent}${key}:\n${value.map((each) => `${indent}  - ${flow(each)}\n`).join('')}`;
    })
    .join('');
}

/** Several records as one list. */
export function yamlList(records: readonly object[]): string {
  return records.map((record) => `- ${yamlOf(record, '  ').trimStart()}`).join('');
}

function flow(value: unknown): string {
  if (typeof value === 'string')
    return PLAIN.test(value) && !value.includes(', ') ? value : `'${value.replaceAll("'", "''")}'`;
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries<unknown>({ ...value })
    .map(([key, each]) => `${key}: ${flow(each)}`)
    .join(', ')} }`;
}
