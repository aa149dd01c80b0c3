import stringWidth from 'string-width';

/** Rows as text in columns, Chinese characters counted as two; the first row is the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    widths
      .map((width, column) => (row[column] ?? '') + ' '.repeat(width - stringWidth(row[column] ?? '')))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
