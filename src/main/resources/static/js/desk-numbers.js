// The numbers of an article that no claim cites yet, in the order of the text.

// The next (by = 1) or previous (by = -1) one from a place in the text, in code points; past the last one the first.
export function numberFrom(source, place, by) {
  const numbers = [...source.querySelectorAll('.num')];
  const at = number => Number(number.dataset.at);
  const beyond = by > 0 ? numbers.find(number => at(number) > place) : numbers.findLast(number => at(number) < place);
  const number = beyond ?? (by > 0 ? numbers[0] : numbers.at(-1));
  return number && { number, count: numbers.indexOf(number) + 1, of: numbers.length, isAround: !beyond };
}

// Some words around a number, for those who hear it.
export function wordsAround(number) {
  const before = number.previousSibling?.textContent ?? '';
  const after = number.nextSibling?.textContent ?? '';
  return `${before.slice(-40)}${number.textContent}${after.slice(0, 40)}`.trim();
}
