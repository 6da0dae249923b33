/** An example: which features it has, and what it is. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  readonly weight: number;
}

/** What is learnt: `width` numbers for each feature, and for each of them what it says of each label. */
export interface Layers {
  readonly width: number;
  /** What the sum of a message's rows is multiplied with, over the root of how many they are. */
  readonly gain: number;
  /** `width` numbers a feature. */
  readonly rows: Float32Array;
  /** One number a label, for each of `width`. */
  readonly output: Float32Array;
  /** What each feature says of each label by itself, beside what it says through the layer: one number a label. */
  readonly table: Float32Array;
  /** What the sum of a message's numbers in `table` is multiplied with. */
  readonly share: number;
}

const WIDTH = 64;
const EPOCHS = 11;
const RATE = 0.05;
const GAIN = 3;
const DECAY = 1e-4;
/** How many features of an example are passed over each time: the rest must carry the meaning too. */
const FORGET = 0.3;
/** And how many of the numbers between. */
const FORGET_BETWEEN = 0.2;
/** The last epochs' weights are averaged: less depends on which example came last. */
const AVERAGED = 5;
/** The table learns more slowly, and is held back more: it adds what the layer leaves, and does not learn by heart. */
const TABLE_RATE = 0.03;
const TABLE_DECAY = 2e-3;
const TABLE_FIRST_SQUARE = 0.02;
/** What is this nearly right already is let be by the table. */
const SLIGHT = 2e-4;
/** Where the squares of the gradients begin: the first steps are not the greatest. */
const FIRST_SQUARE = 0.01;

/**
 * Softmax over one hidden layer of hyperbolic tangents and a table of weights beside it, trained together by AdaGrad,
 * one example at a time. `random` decides the start and the order; the same numbers give the same weights.
 */
export function hiddenLayer(
  examples: readonly Example[],
  featureCount: number,
  labelCount: number,
  random: () => number,
): Layers {
  const rows = startingAt(featureCount * WIDTH, random);
  const output = startingAt(WIDTH * labelCount, random);
  const rowSquares = new Float32Array(rows.length).fill(FIRST_SQUARE);
  const outputSquares = new Float32Array(output.length).fill(FIRST_SQUARE);
  const table = new Float32Array(featureCount * labelCount);
  const tableSquares = new Float32Array(table.length).fill(TABLE_FIRST_SQUARE);
  const averaged = {
    rows: new Float32Array(rows.length),
    output: new Float32Array(output.length),
    table: new Float32Array(table.length),
  };
  const between = new Float64Array(WIDTH);
  const kept = new Float64Array(WIDTH);
  const back = new Float64Array(WIDTH);
  const errors = new Float64Array(labelCount);

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const example of shuffled(examples, random)) step(example);
    if (epoch < EPOCHS - AVERAGED) continue;
    addTo(averaged.rows, rows);
    addTo(averaged.output, output);
    addTo(averaged.table, table);
  }
  return { width: WIDTH, gain: GAIN * Math.sqrt(1 - FORGET), share: 1 - FORGET, ...averaged };

  function step({ features: all, label, weight }: Example): void {
    const features = all.filter(() => random() >= FORGET);
    if (features.length === 0) return;
    const gain = GAIN / Math.sqrt(features.length);
    forward(features, gain);
    intoErrors(label, weight);
    backward(gain);
    for (const feature of features) {
      const from = feature * WIDTH;
      for (let at = 0; at < WIDTH; at += 1) descend(rows, rowSquares, from + at, back[at] ?? 0);
    }
    tableStep(features);
  }

  function tableStep(features: Int32Array): void {
    for (let of = 0; of < labelCount; of += 1) {
      const error = errors[of] ?? 0;
      if (Math.abs(error) < SLIGHT) continue;
      for (const feature of features) {
        const place = feature * labelCount + of;
        const gradient = error + TABLE_DECAY * (table[place] ?? 0);
        descend(table, tableSquares, place, gradient, TABLE_RATE);
      }
    }
  }

  function forward(features: Int32Array, gain: number): void {
    between.fill(0);
    errors.fill(0);
    for (const feature of features) {
      const from = feature * WIDTH;
      for (let at = 0; at < WIDTH; at += 1) between[at] = (between[at] ?? 0) + (rows[from + at] ?? 0);
      const first = feature * labelCount;
      for (let of = 0; of < labelCount; of += 1) errors[of] = (errors[of] ?? 0) + (table[first + of] ?? 0);
    }
    for (let at = 0; at < WIDTH; at += 1) {
      between[at] = Math.tanh((between[at] ?? 0) * gain);
      kept[at] = random() < FORGET_BETWEEN ? 0 : 1 / (1 - FORGET_BETWEEN);
      const said = (between[at] ?? 0) * (kept[at] ?? 0);
      const from = at * labelCount;
      if (said === 0) continue;
      for (let of = 0; of < labelCount; of += 1) {
        errors[of] = (errors[of] ?? 0) + said * (output[from + of] ?? 0);
      }
    }
  }

  /** The scores become what each is too high by. */
  function intoErrors(label: number, weight: number): void {
    let top = Number.NEGATIVE_INFINITY;
    for (const score of errors) top = Math.max(top, score);
    let total = 0;
    for (let of = 0; of < labelCount; of += 1) {
      const power = Math.exp((errors[of] ?? 0) - top);
      errors[of] = power;
      total += power;
    }
    for (let of = 0; of < labelCount; of += 1) {
      errors[of] = ((errors[of] ?? 0) / total - (of === label ? 1 : 0)) * weight;
    }
  }

  function backward(gain: number): void {
    for (let at = 0; at < WIDTH; at += 1) {
      const from = at * labelCount;
      const activity = between[at] ?? 0;
      const said = activity * (kept[at] ?? 0);
      let sum = 0;
      for (let of = 0; of < labelCount; of += 1) {
        const error = errors[of] ?? 0;
        const weight = output[from + of] ?? 0;
        sum += weight * error;
        descend(output, outputSquares, from + of, error * said + DECAY * weight);
      }
      back[at] = sum * (kept[at] ?? 0) * (1 - activity * activity) * gain;
    }
  }
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  place: number,
  gradient: number,
  rate = RATE,
): void {
  if (gradient === 0) return;
  const square = (squares[place] ?? 0) + gradient * gradient;
  squares[place] = square;
  weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

function addTo(sums: Float32Array, weights: Float32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) / AVERAGED;
}

/** Small numbers about 0, normally distributed. */
function startingAt(length: number, random: () => number): Float32Array {
  return Float32Array.from({ length }, () => {
    const far = Math.sqrt(-2 * Math.log(random() + 1e-12));
    return 0.1 * far * Math.cos(2 * Math.PI * random());
  });
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const swap = copy[at] as T;
    copy[at] = copy[other] as T;
    copy[other] = swap;
  }
  return copy;
}
