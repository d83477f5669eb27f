// Places in text: the program counts UTF-8 bytes, JavaScript counts UTF-16 units.

const encoder = new TextEncoder();

// How many UTF-8 bytes the first `units` UTF-16 units of a text are.
export const bytesBefore = (text, units) => encoder.encode(text.slice(0, units)).length;

// How many UTF-16 units the first `bytes` UTF-8 bytes of a text are.
export function unitsBefore(text, bytes) {
  let units = 0;
  let seen = 0;
  for (const character of text) {
    if (seen >= bytes) break;
    const code = character.codePointAt(0);
    seen += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    units += character.length;
  }
  return units;
}

// A field shows "\r\n" as one line break: the place in the text of a place in its field.
export function placeInText(text, place) {
  let shown = 0;
  let index = 0;
  while (index < text.length && shown < place) {
    index += text.startsWith("\r\n", index) ? 2 : 1;
    shown += 1;
  }
  return index;
}

// Where the word begins in which a place lies; behind blanks the next one.
export function wordAt(text, place) {
  let start = place;
  while (start < text.length && /\s/u.test(text[start])) start += 1;
  if (start > place) return start;
  while (start > 0 && !/\s/u.test(text[start - 1])) start -= 1;
  return start;
}

// A range of a text without the blanks at its ends.
export function trimmed(text, start, end) {
  while (start < end && /\s/u.test(text[start])) start += 1;
  while (end > start && /\s/u.test(text[end - 1])) end -= 1;
  return [start, end];
}

// A text on one line, not longer than so many characters.
export function brief(text, length = 60) {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= length) return line;
  const cut = characters.slice(0, length).join("");
  const blank = cut.lastIndexOf(" ");
  return (blank > length / 2 ? cut.slice(0, blank) : cut) + " …";
}

// A number of things in words: "1 statement", "3 statements".
export const count = (number, one, several = one + "s") =>
  `${number} ${number === 1 ? one : several}`;
