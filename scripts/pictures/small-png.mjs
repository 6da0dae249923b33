/**
 * A screenshot with a palette of at most 256 colours instead of three bytes a point: a third of the size. Letters and
 * lines have few colours; the rare shades at their edges are taken for the nearest of the others.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUECOLOUR = 2;
const PALETTE = 3;

/** Gives the bytes as they are where they are no plain screenshot (8 bits a channel, no transparency). */
export function smaller(png) {
  const { width, height, plain, data } = chunksOf(png);
  if (!plain) return png;
  const points = unfiltered(inflateSync(data), width, height);
  const counts = new Map();
  for (let at = 0; at < points.length; at += 3) {
    const colour = colourAt(points, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => colour);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      rows[y * (width + 1) + 1 + x] = indexes.get(colourAt(points, at));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  const parts = [
    ['IHDR', header],
    ['PLTE', colours],
    ['IDAT', deflateSync(rows, { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ];
  const small = Buffer.concat([SIGNATURE, ...parts.map(([type, bytes]) => chunk(type, bytes))]);
  return small.length < png.length ? small : png;
}

const colourAt = (points, at) => (points[at] << 16) | (points[at + 1] << 8) | points[at + 2];

function nearest(colour, palette) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((one, index) => {
    const apart = [16, 8, 0].reduce(
      (sum, by) => sum + (((one >> by) & 255) - ((colour >> by) & 255)) ** 2,
      0,
    );
    if (apart < least) [best, least] = [index, apart];
  });
  return best;
}

function chunksOf(png) {
  const data = [];
  let [width, height, plain] = [0, 0, false];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const bytes = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
      plain = bytes[8] === 8 && bytes[9] === TRUECOLOUR && bytes[12] === 0;
    }
    if (type === 'IDAT') data.push(bytes);
    at += length + 12;
  }
  return { width, height, plain, data: Buffer.concat(data) };
}

/** Each row is told as a difference from its neighbours, in one of five ways. */
function unfiltered(raw, width, height) {
  const row = width * 3;
  const points = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const way = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= 3 ? points[at - 3] : 0;
      const up = y > 0 ? points[at - row] : 0;
      const corner = x >= 3 && y > 0 ? points[at - row - 3] : 0;
      points[at] = raw[y * (row + 1) + 1 + x] + foretold(way, left, up, corner);
    }
  }
  return points;
}

function foretold(way, left, up, corner) {
  if (way === 0) return 0;
  if (way === 1) return left;
  if (way === 2) return up;
  if (way === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const byLeft = Math.abs(guess - left);
  const byUp = Math.abs(guess - up);
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function chunk(type, bytes) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(bytes.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
