/*
 * Colours of screens (sRGB), their contrast by WCAG 2.2, and Oklab, in which equal steps look equal:
 * https://bottosson.github.io/posts/oklab/
 */

/** A colour as six hexadecimal digits after a number sign, in small letters: `#0f4c55`. */
export type Colour = string;

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour made lighter (1) or darker (-1) in small steps until it stands out from another. */
export function readable(colour: Colour, against: Colour, least: number, way: 1 | -1): Colour {
  const { lightness, chroma, hue } = oklchOf(colour);
  for (let step = 0, found = colour; ; step += 1) {
    if (contrast(found, against) >= least) return found;
    const next = lightness + (way * step) / 200;
    if (next < 0 || next > 1) return way > 0 ? '#ffffff' : '#000000';
    found = hexOf({ lightness: next, chroma, hue });
  }
}

/** A colour by lightness (0 to 1), chroma and hue (in radians). */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = linearOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Triple = readonly [number, number, number];

function linearOf(colour: Colour): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** A colour of a screen in Oklab. */
export function oklchOf(colour: Colour): Oklch {
  const [red, green, blue] = linearOf(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The colour on a screen; one that no screen shows is made paler until one does. */
export function hexOf({ lightness, chroma, hue }: Oklch): Colour {
  for (let share = 1; ; share -= 0.05) {
    const channels = linearChannels(lightness, Math.max(0, share) * chroma, hue);
    if (share <= 0 || channels.every((channel) => channel >= -0.0005 && channel <= 1.0005)) {
      return `#${channels.map(hexChannel).join('')}`;
    }
  }
}

function linearChannels(lightness: number, chroma: number, hue: number): Triple {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function hexChannel(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
