/** Two printed lines as one: a hyphen at the end of the first falls away where it only divided a word. */
export function joinTexts(first: string, second: string): string {
  const end = first.slice(-2);
  if (/\p{L}-$/u.test(end) && /^\p{Ll}/u.test(second) && !/^(?:och|eller|samt|resp)\b/u.test(second)) {
    return `${first.slice(0, -1)}${second}`;
  }
  if (/[\p{L}\d]-$/u.test(end) && /^[\p{Lu}\d]/u.test(second)) return `${first}${second}`;
  // Hours and days from one to the other: "09.00–" over "11.30".
  if (/\d–$/u.test(end) && /^\d/u.test(second)) return `${first}${second}`;
  return `${first} ${second}`;
}
