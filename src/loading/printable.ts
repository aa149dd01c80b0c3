const TAB = '  ';

/** Text that may be printed on a terminal: nothing in it moves the cursor, changes colours or turns the direction. */
export function printable(text: string): string {
  return text.replace(/\t/g, TAB).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, sign);
}

/** A control character as the sign Unicode has for it (ESC is ␛), any other invisible one by its number. */
function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // A joiner between emoji and a soft hyphen are harmless, yet a reader looking for a fault must see them.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
