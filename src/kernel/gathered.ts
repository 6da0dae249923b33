/** What is told of each of a list, put together: as `flatMap`, which takes many times as long in Node 20. */
export function gathered<T, U>(list: readonly T[], tell: (one: T, at: number) => readonly U[]): U[] {
  const all: U[] = [];
  list.forEach((one, at) => {
    for (const told of tell(one, at)) all.push(told);
  });
  return all;
}
