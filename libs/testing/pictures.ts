import { type Random, randomFrom } from './random';

/** Invented pictures as SVG, the same for the same seed: whoever draws them can repeat what was measured on them. */
const [WIDTH, HEIGHT] = [960, 720];

/** A workshop as a camera might see it: light that falls off, walls, machines, cloth, small things, and grain. */
export function photoSvg(seed: number): string {
  const random = randomFrom(seed * 7919 + 1);
  const percent = () => `${random.between(0, 100)}%`;
  const light = `<linearGradient id="light" x1="${percent()}" y1="0%" x2="${percent()}" y2="100%">
    ${[0, 0.5, 1].map((at) => `<stop offset="${at}" stop-color="${colour(random)}"/>`).join('')}</linearGradient>`;
  const grain = `<filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="${random.between(1, 9) / 100}"
    numOctaves="4" seed="${seed}"/><feColorMatrix type="saturate" values="0"/></filter>`;
  const things = Array.from({ length: random.between(14, 30) }, () => thing(random)).join('');
  return svg(`<defs>${light}${grain}</defs><rect width="100%" height="100%" fill="url(#light)"/>${things}
    <rect width="100%" height="100%" filter="url(#grain)" opacity="0.${random.between(12, 35)}"/>`);
}

/** A receipt of a shop, scanned: receipts of one `layout` differ in their figures only, as those of one till do. */
export function receiptSvg(layout: number, figures: number): string {
  return svg(receiptLines(layout, figures));
}

/** The same receipt on a table, taken by hand: each shot lies, falls and is lit differently. */
export function receiptPhotoSvg(layout: number, figures: number): string {
  const random = randomFrom(layout * 31 + figures * 1_299_709 + 17);
  const light = random.between(10, 45) / 100;
  const [x, y] = [random.between(40, 110), random.between(30, 80)];
  const place = `translate(${x} ${y}) scale(0.${random.between(76, 86)}) rotate(${random.between(-60, 60) / 10})`;
  return svg(`<defs><linearGradient id="fall" x1="${random.between(0, 100)}%" x2="${random.between(0, 100)}%" y2="100%">
    <stop offset="0" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity="${light}"/>
    </linearGradient></defs><rect width="100%" height="100%" fill="#8a6f52"/>
    <g transform="${place}">${receiptLines(layout, figures)}</g>
    <rect width="100%" height="100%" fill="url(#fall)"/>`);
}

function receiptLines(layout: number, figures: number): string {
  const form = randomFrom(layout * 104_729 + 3);
  const random = randomFrom(figures * 15_485_863 + layout);
  const size = form.between(16, 24);
  const left = form.between(60, 200);
  const rows = Array.from({ length: form.between(9, 16) }, (_, index) => {
    const y = 150 + index * (size + form.between(10, 16));
    const name = dashes(form, { x: left, y, width: form.between(160, 380), height: size - 6 });
    return name + digits(String(random.between(1_000, 9_999_999)), { x: 620, y, size });
  });
  const head = dashes(form, { x: left, y: 40, width: form.between(280, 520), height: size + 6 });
  const number = digits(String(random.between(100_000, 999_999)), { x: left, y: 100, size });
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfbf7"/>${head}${number}${rows.join('')}`;
}

function thing(random: Random): string {
  const [x, y] = [random.between(-60, WIDTH), random.between(-60, HEIGHT)];
  const [width, height] = [random.between(40, 320), random.between(30, 260)];
  const fill = `fill="${colour(random)}" opacity="0.${random.between(55, 99)}"`;
  const turn = `transform="rotate(${random.between(-40, 40)} ${x} ${y})"`;
  return random.pick([
    () => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" ${fill} ${turn}/>`,
    () => `<ellipse cx="${x}" cy="${y}" rx="${width / 2}" ry="${height / 2}" ${fill} ${turn}/>`,
    () => `<polygon points="${x},${y} ${x + width},${y + height / 3} ${x + width / 2},${y + height}" ${fill}/>`,
    () => `<g opacity="0.8">${dashes(random, { x, y, width, height: 10 })}</g>`,
  ])();
}

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words as a reader sees them from afar: dark strips of uneven length. */
function dashes(random: Random, { x, y, width, height }: Strip): string {
  const words: string[] = [];
  for (let at = x; at < x + width;) {
    const length = random.between(12, 60);
    words.push(`<rect x="${at}" y="${y}" width="${length}" height="${height}" fill="#2a2a2e"/>`);
    at += length + 8;
  }
  return words.join('');
}

/** Which of its seven strokes each digit has: top, upper left, upper right, middle, lower left, lower right, bottom. */
const strokes = [
  '1110111',
  '0010010',
  '1011101',
  '1011011',
  '0111010',
  '1101011',
  '1101111',
  '1010010',
  '1111111',
  '1111011',
];

function digits(text: string, { x, y, size }: { x: number; y: number; size: number }): string {
  const [wide, high] = [size * 0.55, size / 2];
  const paths = [...text].map((digit, index) => {
    const [left, right] = [x + index * size * 0.75, x + index * size * 0.75 + wide];
    const lines = [
      [left, y, right, y],
      [left, y, left, y + high],
      [right, y, right, y + high],
      [left, y + high, right, y + high],
      [left, y + high, left, y + size],
      [right, y + high, right, y + size],
      [left, y + size, right, y + size],
    ];
    return lines
      .filter((_, stroke) => strokes[Number(digit)]?.[stroke] === '1')
      .map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`)
      .join('');
  });
  return `<path d="${paths.join('')}" stroke="#1c1c20" stroke-width="2.5" fill="none"/>`;
}

function colour(random: Random): string {
  return `rgb(${random.between(0, 255)},${random.between(0, 255)},${random.between(0, 255)})`;
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${content}</svg>`;
}
